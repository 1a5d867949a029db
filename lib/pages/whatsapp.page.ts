import type { Candidate, SightedMessage } from '../domain/sighting';
import { numericTimes } from './dom/numeric-times';
import { textOf } from './dom/text-of';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage } from './define-page';

const PANE = '#main';
const ROW = 'div[role="row"]';
/** "[10:30, 28/09/2026] Name: " before what was said, in the agent's own format [3rd]. */
const SAID = '[data-pre-plain-text]';
/** `false_<whose chat>_<message>`; `true` is what was sent from here. Recent builds have an opaque id instead [3rd]. */
const DATA_ID = /^(true|false)_(\d{5,30}(?:-\d{5,20})?@(?:c\.us|s\.whatsapp\.net|lid|g\.us))_/;

/**
 * WhatsApp Web, not seen running: selectors from other people's extensions [3rd] or general knowledge [unv]. The address bar never
 * says which chat is open, so header and messages must agree on it. Test ids stand in some builds only and are not used.
 */
export default definePage({
  system: 'whatsapp',
  name: 'WhatsApp Web',
  channel: 'messaging',
  matches: ['https://web.whatsapp.com/*'],
  unknown: ['status', 'subject', 'address', 'recipients', 'timeZone'],
  isConversation: (_url, page) => onlyPart(page, PANE) !== undefined,
  read(page) {
    const chat = chatOf(page);
    if (!chat) return undefined;
    return { conversation: { id: chat.id, status: 'unknown' }, customer: customerOf(chat), messages: chat.messages };
  },
  composer(page) {
    const chat = chatOf(page);
    // [3rd]; `data-tab` where the role is missing
    const field = `footer [contenteditable="true"]:is([role="textbox"], [data-tab="10"])`;
    const element = chat && onlyPart(chat.pane, field);
    // It names no recipient of its own: the chat's number again would be no second reading.
    return element && { element, kind: 'public', recipients: [] };
  },
});

interface Chat {
  pane: Element;
  id: string;
  /** WhatsApp's own name of the chat, where its messages show it. */
  jid?: string;
  title: string;
  messages: SightedMessage[];
}

/** The one chat in sight; none while its messages are of two chats, as when one is just being changed for another. */
function chatOf(page: Document): Chat | undefined {
  const pane = onlyPart(page, PANE);
  const title = pane && titleOf(pane);
  const rows = pane ? newestPartsIn(pane, ROW, ROW) : [];
  const messages = messagesOf(rows);
  const jids = new Set(rows.flatMap((row) => dataIdOf(row)?.[2] ?? []));
  const [jid] = jids;
  if (!pane || !title || !messages.length || jids.size > 1) return undefined;
  // Two contacts can have one name, so a name is no id: then the first message on screen is, and the agent is asked again.
  const id = phoneIn(jid) ?? jid ?? numberOf(title) ?? `from:${messages[0]!.sourceId ?? ''}`;
  return id === 'from:' ? undefined : { pane, id, jid, title, messages };
}

/** The contact's saved name, or the number of one that is not saved [3rd]. */
function titleOf(pane: Element): string | undefined {
  const [named] = partsIn(pane, 'header span[title]');
  return named?.getAttribute('title')?.trim() || wordsOf(partsIn(pane, 'header span[dir="auto"]')[0]);
}

function idIn(row: Element): string | undefined {
  return (row.closest('[data-id]') ?? row.querySelector('[data-id]'))?.getAttribute('data-id') || undefined;
}

function dataIdOf(row: Element): RegExpExecArray | null {
  return DATA_ID.exec(idIn(row) ?? '');
}

function messagesOf(rows: Element[]): SightedMessage[] {
  const said = rows.flatMap((row) => {
    const part = row.querySelector(SAID);
    // A quoted message and a link's preview stand above what was written [unv].
    const body = part && [...part.querySelectorAll('span.selectable-text')].findLast((one) => !isWithin(one));
    const [, when, author] =
      /^\[([^\]]{1,60})\] (.{1,200}?):\s*$/.exec(part?.getAttribute('data-pre-plain-text') ?? '') ?? [];
    return body ? [{ row, body, when, author }] : [];
  });
  const times = numericTimes(said.map(({ when }) => when));
  return said.map(({ row, body, author }, i) => ({
    sourceId: idIn(row),
    author: author?.trim(),
    direction: directionOf(row),
    at: times[i],
    text: textOf(body),
  }));
}

function isWithin(span: Element): boolean {
  return Boolean(span.parentElement?.closest('span.selectable-text'));
}

/** By the id [3rd], else by the bubble's class [unv]; where they speak against each other, by neither. */
function directionOf(row: Element): SightedMessage['direction'] {
  const ids = { true: 'outbound', false: 'inbound' } as const;
  const byId = ids[dataIdOf(row)?.[1] as 'true'];
  const [isIn, isOut] = ['.message-in', '.message-out'].map((name) => row.querySelector(name) !== null);
  const byClass = isIn === isOut ? undefined : isIn ? 'inbound' : 'outbound';
  return byId && byClass && byId !== byClass ? 'unknown' : (byId ?? byClass ?? 'unknown');
}

function phoneIn(jid: string | undefined): string | undefined {
  return jid && /@(?:c\.us|s\.whatsapp\.net)$/.test(jid) ? `+${jid.split('@')[0]}` : undefined;
}

/** The number that stands where a saved contact's name would. */
function numberOf(title: string | undefined): string | undefined {
  return title && /^\+[\d\s().-]{7,25}$/.test(title) ? `+${title.replace(/\D/g, '')}` : undefined;
}

/** Header and messages, each for itself. Who is named alike by both, or by what a bubble says of its author, is sure; a group is nobody. */
function customerOf({ jid, title, messages }: Chat): Candidate[] {
  if (jid?.endsWith('@g.us')) return [];
  const [number, value] = [numberOf(title), phoneIn(jid)];
  const isTitle = (author?: string) => author === title || (number && numberOf(author) === number);
  const agrees = messages.some((one) => one.direction === 'inbound' && isTitle(one.author));
  // A message whose id says nothing beside others that name the chat may be of another one.
  const named = messages.filter((one) => DATA_ID.test(one.sourceId ?? '')).length;
  const isWhole = !named || named === messages.length;
  const confidence = isWhole && (agrees || (value && value === number)) ? 0.85 : 0.7;
  const name = number ? undefined : title;
  const own = value
    ? { kind: 'phone' as const, value }
    : jid && { kind: 'system-id' as const, value: `whatsapp:${jid}` };
  const candidates: Candidate[] = [];
  if (own) candidates.push({ name, identifiers: [own], ground: 'attribute', confidence, role: 'sender' });
  if (number)
    candidates.push({
      identifiers: [{ kind: 'phone', value: number }],
      ground: 'header',
      confidence,
      role: 'sender',
    });
  return candidates.length || !name ? candidates : [{ name, identifiers: [], ground: 'header', confidence: 0.5 }];
}
