import type { Candidate, SightedMessage } from '../domain/sighting';
import { intercomConversation } from './address/intercom-conversation';
import { candidate } from './dom/candidate';
import { mailtoIn } from './dom/mailto-in';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Intercom's inbox, from what others read there; no live page has been seen. Selectors are [3rd] (a support copilot of 2026, Clockify
 * @b45395e, chat scripts) unless marked [unv]. The parts' attributes are older than their classes, which changed three times; both
 * are tried. Who the customer is stands in the details beside the conversation, which nobody reads from the page: a doubt.
 */
export default definePage({
  system: 'intercom',
  name: 'Intercom',
  channel: 'chat',
  // `app.`, and before it a region [unv].
  matches: ['https://*.intercom.com/a/*'],
  unknown: ['status', 'time', 'address'],
  isConversation: (url) => intercomConversation(url) !== undefined,
  read(page, url) {
    const id = intercomConversation(url)?.id;
    const stream = id && streamOf(page);
    const messages = stream ? messagesOf(stream) : [];
    if (!id || !stream || !messages.length) return undefined;
    const isMail = partsIn(stream, MAIL, BODY).length > 0;
    const [title] = partsIn(page, '[data-inbox-conversation-header-title]', WRITTEN);
    return {
      conversation: { id, subject: wordsOf(title), status: 'unknown', channel: isMail ? 'email' : undefined },
      customer: customerOf(page),
      messages,
    };
  },
  composer: (page, url) => (intercomConversation(url) && streamOf(page) ? composerOf(page) : undefined),
});

const STREAM = '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream]';
const PART =
  '[data-part-group-id], [data-part-id], [data-intercom-part-id], [class*="group/content-part"], [data-intercom-target="conversation-stream-content-part"]';
const BODY =
  '.interblocks-html, .intercom-interblocks, .inbox-2__renderable-part, .inbox-2__user-email-content, .inbox2__renderable-part, [class*="break-words"]';
const MAIL = '.channels__inbox__email-metadata-container, [class*="email-metadata"], .inbox-2__user-email-part';
const EDITOR = '.ProseMirror, .embercom-prosemirror-composer-editor';
/** Whose words stand in the stream and in the editor: nothing there is the page's own. */
const WRITTEN = `${STREAM}, ${EDITOR}, ${BODY}`;

/** 4 is what another script takes for a note, 3 an agent's, which an older one's class can make a note; 20, what the system records, is no message. */
const CATEGORIES: Record<string, SightedMessage['direction']> = {
  1: 'inbound',
  3: 'outbound',
  4: 'note',
  5: 'outbound',
};
const BOT = '5';
const SYSTEM = '20';
const AUTHORS: Record<string, SightedMessage['direction']> = {
  user: 'inbound',
  customer: 'inbound',
  admin: 'outbound',
};

/** Kinds of parts that older builds named by class [3rd: a script that shares out work]. */
const CLASSES: [name: string, direction: SightedMessage['direction']][] = [
  ['note-part', 'note'],
  ['user-email-part', 'inbound'],
  ['admin-email-part', 'outbound'],
];

/** Any of these names. */
const KIND = CLASSES.map(([name]) => kind(name)).join();

function kind(name: string): string {
  return `[class*="inbox2__${name}"], [class*="inbox-2__${name}"]`;
}

/** The stream in sight; two (a conversation opened beside another) are none. */
function streamOf(page: Document): Element | undefined {
  return onlyPart(page, STREAM, WRITTEN);
}

function messagesOf(stream: Element): SightedMessage[] {
  const isTelling = partsIn(stream, KIND, BODY).length > 0;
  return newestPartsIn(stream, PART, `${PART}, ${BODY}`).flatMap((part): SightedMessage[] => {
    const category = attributeOf(part, 'data-part-group-category');
    const text = partsIn(part, BODY, BODY).map(textOf).join('\n\n').trim();
    if (category === SYSTEM || !text) return [];
    const { partId, intercomPartId, partGroupId } = part.dataset;
    return [
      { sourceId: partId || intercomPartId || partGroupId || undefined, direction: directionOf(part, isTelling), text },
    ];
  });
}

/** `isTelling`: whether this build names its notes by class; where none of its names is seen, an agent's words may be a note. */
function directionOf(part: Element, isTelling: boolean): SightedMessage['direction'] {
  const category = attributeOf(part, 'data-part-group-category') ?? '';
  const author = attributeOf(part, 'data-author-type')?.toLowerCase() ?? '';
  const byClass = CLASSES.find(([name]) => part.matches(kind(name)) || partsIn(part, kind(name), BODY).length > 0)?.[1];
  // What one place calls a note is for colleagues, whatever another says.
  if (byClass === 'note') return byClass;
  const told = CATEGORIES[category] ?? AUTHORS[author] ?? byClass ?? 'unknown';
  return told === 'outbound' && category !== BOT && !isTelling ? 'unknown' : told;
}

/** An attribute of the part: on itself, or on one around or within it that is the page's own. */
function attributeOf(part: Element, name: string): string | undefined {
  const around = part.closest(`[${name}]`);
  const found = around?.closest(STREAM) ? around : partsIn(part, `[${name}]`, BODY)[0];
  return found?.getAttribute(name) ?? undefined;
}

/** [unv] The person's page in Intercom, and addresses to write to, in the details beside the conversation. */
function customerOf(page: Document): Candidate[] {
  const doubt = { confidence: 0.5, role: 'requester' } as const;
  const links = partsIn(page, 'a[href*="/users/"]', WRITTEN).flatMap(
    (link) => /\/a\/apps\/[^/]{1,100}\/users\/([\w-]{1,100})/.exec(link.getAttribute('href')!)?.[1] ?? [],
  );
  return [
    ...[...new Set(links)].map((id): Candidate => ({
      identifiers: [{ kind: 'system-id', value: `intercom:${id}` }],
      ground: 'attribute',
      ...doubt,
    })),
    ...mailtoIn(page, 'a[href]', WRITTEN).flatMap((address) => candidate({ address }, { ground: 'mailto', ...doubt })),
  ];
}

/** The one editor in sight. */
function composerOf(page: Document): PageComposer | undefined {
  const element = onlyPart(
    page,
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .embercom-prosemirror-composer-editor[contenteditable="true"]',
    `${BODY}, ${STREAM}`,
  );
  return element && { element, kind: kindOf(page, element), recipients: [] };
}

/** A chat script tells a note by these; the inbox of 2026 may lack them, and then it is not known who would read it. */
function kindOf(page: Document, editor: Element): PageComposer['kind'] {
  const [chosen, other] = partsIn(page, '[data-intercom-target$="-tab"].o__selected', WRITTEN);
  if (editor.closest('.o__note') || chosen?.dataset['intercomTarget'] === 'note-tab') return 'note';
  return chosen?.dataset['intercomTarget'] === 'reply-tab' && !other ? 'public' : 'unknown';
}
