import type { InsertMode, InsertOutcome } from '../../../lib/composer/contract';

/** A browser tab with one editor page, and the composer's code in an isolated world beside it, as a content script has it. */
export interface EditorTab {
  open(editor: string, content: 'empty' | 'draft' | 'quoted', readOnly?: boolean): Promise<void>;
  insert(text: string, mode: InsertMode): Promise<InsertOutcome>;
  /** The lines of the editor's own model; blank ones left out. */
  lines(): Promise<string[]>;
  /** Everything of the page that is not the composer, to see that nothing of ours stays. */
  surroundings(): Promise<string>;
  /** A real click at the start of what is written. */
  click(): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Resolves when the page is offered a paste. */
  pasteOffered(): Promise<void>;
  close(): Promise<void>;
}

const TARGETS: Record<string, string> = {
  ckeditor4: 'iframe.cke_wysiwyg_frame',
  tinymce: 'iframe.tox-edit-area__iframe',
  'tinymce-plain': 'iframe.tox-edit-area__iframe',
  summernote: '.note-editable',
  froala: '.fr-element',
  ckeditor5: '.ck-editor__editable',
  // Its toolbar comes before it.
  trix: 'trix-editor',
  'in-frame': 'iframe',
  'in-shadow': 'reply-box',
};

/** What a page reader would name as the composer's element. */
export function targetOf(editor: string): string {
  return TARGETS[editor] ?? '#composer > *';
}

/** Waits for a paste; runs in the page. */
export const PASTE_OFFERED = `new Promise((resolve) => {
  document.addEventListener('paste', () => resolve(), { capture: true, once: true });
})`;

/** Reads the page around the composer; runs in the page. */
export const SURROUNDINGS = `(() => {
  const page = document.documentElement.cloneNode(true);
  page.querySelector('#composer')?.remove();
  return page.outerHTML;
})()`;
