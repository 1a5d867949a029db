import type { Candidate, SightedMessage } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { mailtoIn } from './dom/mailto-in';
import { onlyPart } from './dom/only-part';
import { partsIn } from './dom/parts-in';
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
  isConversation: (url) => CONVERSATION.test(url.pathname),
  read(page, url) {
    const id = CONVERSATION.exec(url.pathname)?.[1];
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
  composer: (page, url) => (CONVERSATION.test(url.pathname) && streamOf(page) ? composerOf(page) : undefined),
});

// An app's name may be left out, and what leads to the conversation (a team, a view) stands between.
const CONVERSATION = /^\/a\/inbox\/(?:[^/]{1,100}\/){0,8}conversations?\/(\d{1,25})(?:\/|$)/;
const STREAM = '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream]';
const PART =
  '[data-part-group-id], [data-part-id], [data-intercom-part-id], [class*="group/content-part"], [data-intercom-target="conversation-stream-content-part"]';
const BODY =
  '.interblocks-html, .intercom-interblocks, .inbox-2__renderable-part, .inbox-2__user-email-content, .inbox2__renderable-part, [class*="break-words"]';
const MAIL = '.channels__inbox__email-metadata-container, [class*="email-metadata"], .inbox-2__user-email-part';
const EDITOR = '.ProseMirror, .embercom-prosemirror-composer-editor';
/** Whose words stand in the stream and in the editor: nothing there is the page's own. */
const WRITTEN = `${STREAM}, ${EDITOR}, ${BODY}`;

/** 4 is what another script takes for a note; a bot's answer (5) is ours; 20, what the system records, is no message. */
const CATEGORIES: Record<string, SightedMessage['direction']> = {
  1: 'inbound',
  3: 'outbound',
  4: 'note',
  5: 'outbound',
};
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

/** The stream in sight; two (a conversation opened beside another) are none. */
function streamOf(page: Document): Element | undefined {
  return onlyPart(page, STREAM, WRITTEN);
}

function messagesOf(stream: Element): SightedMessage[] {
  return partsIn(stream, PART, `${PART}, ${BODY}`).flatMap((part): SightedMessage[] => {
    const category = attributeOf(part, 'data-part-group-category');
    const text = partsIn(part, BODY, BODY).map(textOf).join('\n\n').trim();
    if (category === SYSTEM || !text) return [];
    const { partId, intercomPartId, partGroupId } = part.dataset;
    return [{ sourceId: partId || intercomPartId || partGroupId || undefined, direction: directionOf(part), text }];
  });
}

function directionOf(part: Element): SightedMessage['direction'] {
  const category = attributeOf(part, 'data-part-group-category') ?? '';
  const author = attributeOf(part, 'data-author-type')?.toLowerCase() ?? '';
  const byClass = CLASSES.find(([name]) => {
    const kind = `[class*="inbox2__${name}"], [class*="inbox-2__${name}"]`;
    return part.matches(kind) || partsIn(part, kind, BODY).length > 0;
  })?.[1];
  // What one place calls a note is for colleagues, whatever another says.
  return byClass === 'note' ? byClass : (CATEGORIES[category] ?? AUTHORS[author] ?? byClass ?? 'unknown');
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
  const [tab] = partsIn(page, '[data-intercom-target="note-tab"]', WRITTEN);
  if (editor.closest('.o__note') || tab?.classList.contains('o__selected')) return 'note';
  return tab ? 'public' : 'unknown';
}
