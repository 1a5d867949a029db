import type { InsertMode, InsertOutcome } from './contract';
import { findEditor, type Editor } from './find-editor';
import { placeCaret } from './place-caret';
import { comparable, textOf } from './read-composer';
import { pause, settled } from './settle';
import { takeBack } from './take-back';
import { isAmongTyping, isInserted, isTypedOn, isTyping } from './verify-insertion';
import { watchTyping } from './watch-typing';
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
  const typing = watchTyping(editor.element);
  try {
    return await tryEach(attempts, editor, text, { mode, isCurrent, hasTyped: typing.hasTyped });
  } finally {
    typing.end();
  }
}

interface Circumstances {
  mode: InsertMode;
  isCurrent(): boolean;
  /** The agent has written in the editor meanwhile. */
  hasTyped(): boolean;
}

async function tryEach(
  attempts: readonly Attempt[],
  editor: Editor,
  text: string,
  { mode, isCurrent, hasTyped }: Circumstances,
): Promise<InsertOutcome> {
  let before = textOf(editor);
  // A way that is refused leaves what the agent typed meanwhile, and that is no change of ours.
  const changed = () => {
    const now = textOf(editor);
    return now !== before && !(hasTyped() && isTyping(before, now));
  };
  for (const { how, run } of attempts) {
    // The agent may have moved on in the meantime: what is typed now would land where they are.
    if (!isCurrent()) return { outcome: 'failed', why: 'unchanged' };
    const handled = run();
    const first = textOf(editor);
    const hasChanged = await settled(changed, handled ? 500 : 80);
    // Sent, closed or drawn anew in the meantime: what it holds now stands nowhere.
    if (!isInPage(editor.element)) return { outcome: 'failed', why: 'unchanged' };
    if (!hasChanged) {
      before = textOf(editor);
      continue;
    }
    const after = textOf(editor);
    const arrived =
      isInserted(before, after, text, mode) ||
      (isInserted(before, first, text, mode) && isTypedOn(first, after, text)) ||
      (hasTyped() && isAmongTyping(before, after, text));
    if (arrived) return { outcome: 'inserted', how, before, text: after };
    // Undone step by step, what the agent has typed would go first.
    const back = !hasTyped() && (await takeBack(editor, before));
    return { outcome: 'failed', why: back ? 'mismatch' : 'left-behind' };
  }
  return { outcome: 'failed', why: 'unchanged' };
}

/** Takes the last insertion back, so that the composer holds `before` again; false where the editor would not. */
export async function undoInsert(target: HTMLElement, before: string): Promise<boolean> {
  const editor = findEditor(target);
  return editor ? takeBack(editor, before) : false;
}

/** A frame that was taken out of its page keeps its document, but no window. */
function isInPage(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
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
