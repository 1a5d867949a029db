import type { Candidate, ConversationStatus, SightedMessage } from '../domain/sighting';
import { requestTrackerTicket } from './address/request-tracker-ticket';
import { onlyPart } from './dom/only-part';
import { parseAddress } from './dom/parse-address';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';
import { statusNamed } from './request-tracker/status-named';

const ROW = '.transaction.message[data-transaction-id]';
const WRITTEN = '.messagebody';
/** Where one of those in CC may be meant. */
const DOUBTFUL = 0.7;

/**
 * Request Tracker 5 (Debian's package, as it runs; https://docs.bestpractical.com/rt/5.0/) and 6 (from its source,
 * https://github.com/bestpractical/rt @72106ba: not seen running). Replies are written on a page of their own.
 */
export default definePage({
  system: 'request-tracker',
  name: 'Request Tracker',
  channel: 'email',
  matches: [],
  // RT 6 changes pages without a load, so the body's id and the title can be an earlier page's.
  marks: ['body[id^="comp-Ticket-"]', 'body#comp-index #li-preferences', 'body[id^="comp-"][hx-boost] #bpscredits'],
  unknown: ['timeZone'],
  isConversation: (url) => requestTrackerTicket(url) !== undefined,
  read(page, url) {
    const id = requestTrackerTicket(url)?.id;
    const shown = /#(\d{1,20}): /.exec(page.title)?.[1];
    const isLate = page.body.hasAttribute('hx-boost') && shown !== undefined && shown !== id;
    if (!id || !onlyPart(page, '#footer', WRITTEN) || isLate) return undefined;
    const requestors = partsIn(page, '.requestors .current-value .user', WRITTEN);
    const agent = agentOf(page);
    const messages = messagesOf(page, new Set(requestors.map(idOf)), agent);
    // The row is there whether anybody is in copy or not [source: Ticket/Elements/ShowPeople].
    const copyRows = partsIn(page, '.ticket-info-people .cc .current-value', WRITTEN);
    const customer = requestors.flatMap((user) =>
      candidate(user, url.host).map((one) => (copyRows.length ? one : { ...one, confidence: DOUBTFUL })),
    );
    const copied = copyRows
      .flatMap((row) => partsIn(row, '.user', WRITTEN))
      .flatMap((user) => candidate(user, url.host).map((one): Candidate => ({ ...one, role: 'cc' })));
    return {
      conversation: { id, subject: subjectOf(page), status: statusOf(page) },
      customer: [...(customer.length ? customer : writersOf(messages)), ...copied],
      messages,
      agent: agent?.name ? { name: agent.name } : undefined,
    };
  },
  composer: composerOf,
});

function subjectOf(page: Document): string | undefined {
  // "#12: Subject", "Update ticket #12: Subject": the number ends what RT puts before it.
  return /#\d+: ([\s\S]+)$/.exec(page.title)?.[1]?.trim();
}

/**
 * RT's own lifecycle names; a company's other ones stay unknown (docs: lifecycles). The word on the page is in the agent's language:
 * the form for changing it beside has the same word and, as its value, the name.
 */
function statusOf(page: Document): ConversationStatus {
  const basics = partsIn(page, '.ticket-info-basics', WRITTEN)[0];
  const word = wordsOf(basics?.querySelector('.status .current-value'));
  const options = [...(basics?.querySelectorAll<HTMLOptionElement>('select[name="Status"] option') ?? [])];
  const name = options.find((one) => one.value && wordsOf(one) === word)?.value ?? word;
  return statusNamed(name) ?? 'unknown';
}

/** Who is signed in, by the menu that leads to their own summary, folded up or not; RT 5 also writes their user name there. */
function agentOf(page: Document): { id: string; name?: string } | undefined {
  const link = page.querySelector('#li-preferences > a[href*="/User/Summary.html?id="]');
  const id = /[?&]id=(\d{1,20})$/.exec(link?.getAttribute('href') ?? '')?.[1];
  return id ? { id, name: wordsOf(link?.querySelector('.current-user')) } : undefined;
}

function idOf(user: Element): string | null {
  return user.getAttribute('data-user-id');
}

/** What RT writes for a person: in their only link, or the last one where RT 6 draws initials before it. */
function userWordsOf(user: Element | null): string {
  return wordsOf([...(user?.querySelectorAll('a') ?? [])].at(-1) ?? user, '.rt-user-avatar') ?? '';
}

/** Agents can have RT write names alone: then the person's number in this RT is all there is. */
function candidate(user: Element, host: string): Candidate[] {
  const words = userWordsOf(user);
  const parsed = parseAddress(words);
  const id = idOf(user);
  if (!parsed && (!id || words.includes('@'))) return [];
  return [
    {
      name: parsed ? parsed.name : words || undefined,
      identifiers: parsed
        ? [{ kind: 'email', value: parsed.address }]
        : [{ kind: 'system-id', value: `request-tracker:${host}/${id}` }],
      ground: 'field',
      confidence: parsed ? 0.95 : 0.85,
      role: 'requester',
    },
  ];
}

/** Customers who wrote, each once, where the page (the history) names no requestor: a doubt, as one of them may be in CC. */
function writersOf(messages: SightedMessage[]): Candidate[] {
  const written = messages.filter(({ direction, address }) => direction === 'inbound' && address);
  const people = new Map(written.map(({ author, address }) => [address!.toLowerCase(), author]));
  return [...people].map(([value, name]) => ({
    name: name === value ? undefined : name,
    identifiers: [{ kind: 'email', value }],
    ground: 'header',
    confidence: DOUBTFUL,
    role: 'sender',
  }));
}

type Side = 'theirs' | 'ours' | undefined;
type Agent = ReturnType<typeof agentOf>;

function messagesOf(page: Document, requestors: Set<string | null>, agent: Agent): SightedMessage[] {
  const rows = newestPartsIn(page, ROW, WRITTEN);
  const sides = sidesOf(rows, requestors, agent);
  // Comments and replies are drawn alike, and their words are in the agent's language; but a customer's later message is always a
  // reply, so what RT calls it is what it calls ours.
  const reply = rows.find((_row, i) => i > 0 && sides[i] === 'theirs');
  const replyWords = reply && descriptionOf(reply);
  return rows.flatMap((row, i): SightedMessage[] => {
    const body = row.querySelector('.messagebody');
    if (!body) return [];
    const words = userWordsOf(userOf(row));
    const ours = replyWords === undefined ? 'unknown' : descriptionOf(row) === replyWords ? 'outbound' : 'note';
    return [
      {
        sourceId: row.getAttribute('data-transaction-id') ?? undefined,
        author: parseAddress(words)?.name ?? (words || undefined),
        address: parseAddress(words)?.address,
        direction: sides[i] === 'theirs' ? 'inbound' : sides[i] === 'ours' ? ours : 'unknown',
        at: timeOf(row.querySelector('.date')?.textContent),
        text: textOf(body),
      },
    ];
  });
}

/**
 * Whose each row is. RT 6 marks who may work in it. RT 5 writes those by user name and everybody else by address, unless the agent
 * chose otherwise: so this counts only where the agent's own rows are written by user name, or the requestors are known, and where
 * anybody is written by address at all.
 */
function sidesOf(rows: Element[], requestors: Set<string | null>, agent: Agent): Side[] {
  const words = rows.map((row) => userWordsOf(userOf(row)));
  const byUserName = (text: string) => text === agent?.name || text.startsWith(`${agent?.name} (`);
  const isAddressed = words.some((text) => parseAddress(text));
  const isTelling = rows.some((row, i) => userIdOf(row) === agent?.id && byUserName(words[i]!));
  return rows.map((row, i): Side => {
    const id = userIdOf(row);
    if (requestors.has(id)) return 'theirs';
    if (id && id === agent?.id) return 'ours';
    if (userOf(row)?.querySelector('.rt-user-unprivileged')) return 'theirs';
    if (userOf(row)?.querySelector('.rt-user-privileged')) return 'ours';
    if (parseAddress(words[i]!)) return isTelling ? 'theirs' : undefined;
    return isAddressed && (isTelling || requestors.size > 0) ? 'ours' : undefined;
  });
}

function userOf(row: Element): Element | null {
  return row.querySelector('.description .user');
}

function userIdOf(row: Element): string | null {
  return userOf(row)?.getAttribute('data-user-id') ?? null;
}

/** What RT says happened, without who did it. */
function descriptionOf(row: Element): string {
  const description = row.querySelector('.description')?.textContent ?? '';
  const user = userOf(row)?.textContent ?? '';
  return description.replace(user, '').replace(/\s+/g, ' ').trim();
}

/** The editor of the update page: CKEditor 4 in a frame (RT 5), CKEditor 5 (RT 6), or plain text. */
function composerOf(page: Document): PageComposer | undefined {
  const form = onlyPart(page, '.messagebox-container')?.closest('form');
  const editors = [
    'iframe.cke_wysiwyg_frame',
    '.ck-editor__editable[contenteditable="true"]',
    'textarea#UpdateContent',
  ];
  const element = editors.map((one) => form && partsIn(form, one)[0]).find(Boolean);
  if (!form || !element) return undefined;
  const type = form.querySelector<HTMLSelectElement>('select#UpdateType')?.value;
  const sent = form.querySelectorAll<HTMLInputElement>('input[name="TxnSendMailTo"]:checked');
  return {
    element,
    kind: type === 'response' ? 'public' : type === 'private' ? 'note' : 'unknown',
    recipients: [...new Set([...sent].map((one) => one.value))],
  };
}
