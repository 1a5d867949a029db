import { onlyPart } from './dom/only-part';
import { partsIn } from './dom/parts-in';
import { definePage } from './define-page';

// Seen in links to conversations, with and without a box, a team or a search before [3rd].
const CONVERSATION = /^#.{0,200}?\bconversations\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/;
const EDITOR = '[contenteditable="true"]';

/**
 * Missive. Nothing public names a part of its pages, so no more is read than the address bar says and the editor that is open;
 * whether that writes an answer or a comment to colleagues is not known.
 */
export default definePage({
  system: 'missive',
  name: 'Missive',
  channel: 'email',
  matches: ['https://mail.missiveapp.com/*'],
  unknown: ['customer', 'messages', 'direction', 'time', 'status', 'address', 'subject', 'recipients'],
  isConversation: (url) => CONVERSATION.test(url.hash),
  read(page, url) {
    const id = CONVERSATION.exec(url.hash)?.[1];
    // Until anything can be written or read there, the application is still starting [unv].
    if (!id || !partsIn(page, `${EDITOR}, iframe, time`).length) return undefined;
    return { conversation: { id, status: 'unknown' }, customer: [], messages: [] };
  },
  composer(page, url) {
    const element = CONVERSATION.test(url.hash) ? onlyPart(page, EDITOR, EDITOR) : undefined;
    return element && { element, kind: 'unknown', recipients: [] };
  },
});
