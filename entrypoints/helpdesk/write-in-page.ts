import { insertText, undoInsert } from '../../lib/composer/insert-text';
import { comparable, readComposer } from '../../lib/composer/read-composer';
import { isSame } from '../../lib/composer/verify-insertion';
import type { InsertAnswer, MessageData } from '../../lib/messaging/protocol';
import type { Page } from '../../lib/pages/define-page';

/**
 * Puts a text in the page's composer, if this very load of the page still shows the conversation and the kind of composer it was
 * meant for. Read anew at this moment: what was seen a second ago does not count.
 */
export async function writeInPage(
  order: MessageData<'composer:insert'>,
  page: Page | undefined,
  documentId: string,
): Promise<InsertAnswer> {
  const isHere = () => page?.read(document, new URL(location.href))?.conversation.id === order.conversation;
  if (!page || order.document !== documentId || !isHere()) return { outcome: 'refused', why: 'moved-on' };
  const composer = page.composer?.(document, new URL(location.href));
  if (!composer) return { outcome: 'refused', why: 'no-composer' };
  if (composer.kind !== order.kind) return { outcome: 'refused', why: 'moved-on' };
  // A reply's own element may become a note's, or another ticket's, while an editor is still at work.
  const isCurrent = () => {
    const now = isHere() ? page.composer?.(document, new URL(location.href)) : undefined;
    return now?.element === composer.element && now.kind === order.kind;
  };
  // A second press asks for what is already done.
  if (order.mode === 'caret' && holds(composer.element, order.text))
    return { outcome: 'inserted', how: 'already-there' };
  const written = await insertText(composer.element, order.text, { mode: order.mode, isCurrent });
  if (written.outcome !== 'inserted') return isCurrent() ? written : { outcome: 'refused', why: 'moved-on' };
  lastWritten = { element: composer.element, before: written.before, text: written.text, isCurrent };
  return { outcome: 'inserted', how: written.how };
}

// Only what is too long to stand there by chance.
const LEAST_OWN = 24;

function holds(composer: HTMLElement, text: string): boolean {
  const wanted = comparable(text);
  return wanted.length >= LEAST_OWN && comparable(readComposer(composer)).includes(wanted);
}

let lastWritten: { element: HTMLElement; before: string; text: string; isCurrent(): boolean } | undefined;

/** Takes the last insertion back, if the page still shows the composer it went into, for the same reply
 * and nothing was written in it since; false otherwise, and where the editor would not. */
export async function unwriteInPage(
  order: MessageData<'composer:undo'>,
  documentId: string,
): Promise<{ undone: boolean }> {
  if (order.document !== documentId || !lastWritten?.isCurrent()) return { undone: false };
  // Undone step by step, what the agent wrote since would go first.
  if (!isSame(readComposer(lastWritten.element), lastWritten.text)) return { undone: false };
  const undone = await undoInsert(lastWritten.element, lastWritten.before);
  if (undone) lastWritten = undefined;
  return { undone };
}
