import type { InsertMode, InsertOutcome } from './contract';
import { pasteEvent, pasteInput } from './paste-event';
import { selectionOf } from './place-caret';
import { textToHtml } from './text-to-html';

/** One way of inserting. `run` says whether somebody in the page took the event over, and so may still be at work. */
export interface Attempt {
  how: Extract<InsertOutcome, { outcome: 'inserted' }>['how'];
  run(): boolean;
}

/** A text field: typed at the caret, so that one undo takes it back; else its value is set as a framework expects it. */
export function fieldAttempts(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
  mode: InsertMode,
): Attempt[] {
  const end = mode === 'replace' ? field.value.length : caretOf(field);
  const start = mode === 'replace' ? 0 : end;
  // Before any focus, which would look like a caret the agent placed.
  const added = separated(field, text, start, end);
  return [
    {
      how: 'insert-text',
      run() {
        // Also ends the typing before it, which undo would take along otherwise.
        field.focus({ preventScroll: true });
        field.setSelectionRange(start, end);
        return field.ownerDocument.execCommand('insertText', false, added);
      },
    },
    {
      how: 'field',
      run() {
        const value = field.value.slice(0, start) + added + field.value.slice(end);
        // React and others watch the setter of the instance; the prototype's own goes past them, and the event tells them.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
        field.dispatchEvent(
          new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
        );
        return true;
      },
    },
  ];
}

// A reply that goes above a quoted message must not run into its first line.
function separated(field: HTMLTextAreaElement | HTMLInputElement, text: string, start: number, end: number): string {
  if (field.localName !== 'textarea') return text;
  const after = field.value.slice(end);
  const gapBefore = isPlaced(field) || start === 0 ? '' : '\n\n';
  const gapAfter = start === 0 && after && !after.startsWith('\n') ? '\n\n' : '';
  return gapBefore + text + gapAfter;
}

/** Where the agent's caret stands; where it was never placed, the end of the agent's own words, above a quoted message or signature. */
function caretOf(field: HTMLTextAreaElement | HTMLInputElement): number {
  const { value } = field;
  if (isPlaced(field)) return field.selectionEnd ?? value.length;
  const below = /^(?:>|-- ?$)/m.exec(value);
  return value.slice(0, below?.index ?? value.length).trimEnd().length;
}

// An untouched field has its caret at one end, whichever the page's framework left it at.
function isPlaced(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  const at = field.selectionEnd ?? 0;
  const root = field.getRootNode() as Document | ShadowRoot;
  return root.activeElement === field || (at > 0 && at < field.value.length);
}

// These keep a model of their own; a change of the page's tree behind their back corrupts it.
const OWN_MODEL =
  '[data-slate-editor], [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable, trix-editor';

// These take the HTML of several paragraphs apart; of plain text every line becomes a line.
const BY_LINES = 'trix-editor, .public-DraftEditor-content';

/**
 * A rich editor: offered as a paste, then as its input event, and only where no model can be hurt as an editing command. After words
 * that stand there the text begins a line of its own.
 */
export function richAttempts(host: HTMLElement, reply: string, afterWords: boolean): Attempt[] {
  const page = host.ownerDocument;
  const text = afterWords ? `\n${reply}` : reply;
  const html = (afterWords ? '<p><br></p>' : '') + textToHtml(reply);
  const pasted = host.matches(BY_LINES) ? '' : html;
  const attempts: Attempt[] = [
    { how: 'paste', run: () => !host.dispatchEvent(pasteEvent(page, text, pasted)) },
    { how: 'before-input', run: () => !host.dispatchEvent(pasteInput(page, text, html)) },
  ];
  if (host.matches(OWN_MODEL)) return attempts;
  const typed: Attempt = {
    how: 'insert-text',
    run: () => hasCaret(host) && inTinyMceHistory(host, () => typeLines(page, text)),
  };
  const command: Attempt = {
    how: 'insert-html',
    run: () => hasCaret(host) && page.execCommand('insertHTML', false, html),
  };
  // TinyMCE without its paste plugin: after the HTML command its undo takes the agent's typing along.
  attempts.push(...(host.matches('.mce-content-body') ? [typed, command] : [command, typed]));
  return attempts;
}

// TinyMCE takes a step of its undo history when a caret key comes up, and none when a script edits: so there is one before and after.
// https://github.com/tinymce/tinymce (modules/tinymce/src/core/main/ts/undo/Setup.ts)
function inTinyMceHistory(host: HTMLElement, type: () => boolean): boolean {
  if (!host.matches('.mce-content-body')) return type();
  const step = () =>
    host.dispatchEvent(new KeyboardEvent('keyup', { key: 'End', code: 'End', keyCode: 35, bubbles: true }));
  step();
  const done = type();
  step();
  return done;
}

// An editing command goes wherever the caret is, and that need not be this editor any more.
function hasCaret(host: HTMLElement): boolean {
  const selection = selectionOf(host);
  return selection !== null && host.contains(selection.anchorNode) && host.contains(selection.focusNode);
}

function typeLines(page: Document, text: string): boolean {
  return text
    .split('\n')
    .map(
      (line, i) =>
        (i === 0 || page.execCommand('insertParagraph')) && (!line || page.execCommand('insertText', false, line)),
    )
    .some(Boolean);
}
