import type { InsertMode, InsertOutcome } from './contract';
import { findEditor, type Editor } from './find-editor';
import { placeCaret } from './place-caret';
import { comparable, textOf } from './read-composer';
import { pause, settled } from './settle';
import { takeBack } from './take-back';
import { isInserted } from './verify-insertion';
import { fieldAttempts, richAttempts, type Attempt } from './attempts';

const SELECTION_MS = 30;

/**
 * Puts plain text into a page's composer as a person would, in its editor's own model and undoable, and reads it back. Tries one way
 * after the other, and none once the content changed: a reply that stands there twice is the worst there is. On a mismatch the
 * editor is taken back to what it held. `isCurrent` is asked right before each try, and ends it when the page shows something else.
 */
export async function insertText(
  target: HTMLElement,
  text: string,
  { mode, isCurrent = () => true }: { mode: InsertMode; isCurrent?(): boolean },
): Promise<InsertOutcome> {
  const editor = findEditor(target);
  if (!editor || !comparable(text)) return { outcome: 'failed', why: editor ? 'unchanged' : 'not-editable' };
  const attempts = await attemptsFor(editor, text, mode);
  const before = textOf(editor);
  const changed = () => textOf(editor) !== before;
  for (const { how, run } of attempts) {
    // The agent may have moved on in the meantime: what is typed now would land where they are.
    if (!isCurrent()) return { outcome: 'failed', why: 'unchanged' };
    const handled = run();
    if (!(await settled(changed, handled ? 500 : 80))) continue;
    const after = textOf(editor);
    if (isInserted(before, after, text, mode)) return { outcome: 'inserted', how, before, text: after };
    const back = await takeBack(editor, before);
    return { outcome: 'failed', why: back ? 'mismatch' : 'left-behind' };
  }
  return { outcome: 'failed', why: 'unchanged' };
}

/** Takes the last insertion back, so that the composer holds `before` again; false where the editor would not. */
export async function undoInsert(target: HTMLElement, before: string): Promise<boolean> {
  const editor = findEditor(target);
  return editor ? takeBack(editor, before) : false;
}

async function attemptsFor(editor: Editor, text: string, mode: InsertMode): Promise<Attempt[]> {
  if (editor.kind === 'field') return fieldAttempts(editor.element, text, mode);
  const caret = placeCaret(editor.element, mode);
  // Editors with a model hear of a new selection only by `selectionchange`, which comes after this task; and some show a
  // placeholder as if it were text until they have the focus (CKEditor 4 in Request Tracker).
  await pause(SELECTION_MS);
  if (caret.again()) await pause(SELECTION_MS);
  return richAttempts(editor.element, text, caret.afterWords);
}
