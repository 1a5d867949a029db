import type { Editor } from './find-editor';
import { comparable, textOf } from './read-composer';
import { isSame } from './verify-insertion';
import { settled } from './settle';

const MOST_STEPS = 4;

/**
 * Undoes in an editor until it holds `before` again: by its own undo key first, then by the browser's (which would pass behind the
 * back of an editor that keeps a history). False when neither did.
 */
export async function takeBack(editor: Editor, before: string): Promise<boolean> {
  const isBack = () => isSame(textOf(editor), before);
  if (isBack()) return true;
  const { element } = editor;
  element.focus({ preventScroll: true });
  for (const undo of [() => pressUndo(element), () => undoAtFocus(element)]) {
    // An editor that put the text in twice may have made two steps of it.
    for (let step = 0; step < MOST_STEPS && (step === 0 || isLonger(textOf(editor), before)); step++) {
      const now = textOf(editor);
      undo();
      if (!(await settled(() => textOf(editor) !== now, 150))) break;
    }
    if (isBack()) return true;
  }
  return false;
}

// Undone further than that, the agent's own words would go.
function isLonger(text: string, before: string): boolean {
  return comparable(text).length > comparable(before).length;
}

// The browser undoes where the focus is, and that need not be this editor any more.
function undoAtFocus(element: HTMLElement): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement && (element.contains(root.activeElement) || root.activeElement.contains(element)))
    element.ownerDocument.execCommand('undo');
}

// Editors with a history of their own listen for the key; a browser ignores it when a script presses it.
function pressUndo(element: HTMLElement): void {
  const mac = /mac/i.test(navigator.platform);
  const init = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}
