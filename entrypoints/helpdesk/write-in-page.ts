import { insertText, undoInsert } from '../../lib/composer/insert-text';
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
  const written = await insertText(composer.element, order.text, { mode: order.mode, isCurrent });
  if (written.outcome !== 'inserted') return isCurrent() ? written : { outcome: 'refused', why: 'moved-on' };
  lastWritten = { element: composer.element, before: written.before, isCurrent };
  return { outcome: 'inserted', how: written.how };
}

let lastWritten: { element: HTMLElement; before: string; isCurrent(): boolean } | undefined;

/** Takes the last insertion back, if the page still shows the composer it went into, for the same reply; false where the editor would not. */
export async function unwriteInPage(
  order: MessageData<'composer:undo'>,
  documentId: string,
): Promise<{ undone: boolean }> {
  if (order.document !== documentId || !lastWritten?.isCurrent()) return { undone: false };
  const undone = await undoInsert(lastWritten.element, lastWritten.before);
  if (undone) lastWritten = undefined;
  return { undone };
}
