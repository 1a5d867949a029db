import type { Candidate, SightedMessage } from '../domain/sighting';
import { parseAddress } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { definePage } from './define-page';

const TICKET = /^(?:\/.*)?\/Ticket\/(?:Display|Update|History|Modify)\.html$/;

/** Request Tracker 5 (Debian's package, as it runs; https://docs.bestpractical.com/rt/5.0/). Replies are written on a page of their own. */
export default definePage({
  system: 'request-tracker',
  name: 'Request Tracker',
  channel: 'email',
  matches: [],
  marks: ['body[id^="comp-Ticket-"]', 'body#comp-index #li-preferences'],
  unknown: ['timeZone'],
  isConversation: (url) => TICKET.test(url.pathname) && url.searchParams.has('id'),
  read(page, url) {
    const id = url.searchParams.get('id');
    if (!id || !page.querySelector('#footer')) return undefined;
    const requestors = [...page.querySelectorAll('.ticket-info-people .requestors .user')];
    return {
      conversation: { id, subject: subjectOf(page), status: statusOf(page) },
      customer: requestors.flatMap((user) => candidate(user, 'field')),
      messages: messagesOf(page, new Set(requestors.map(idOf))),
    };
  },
  composer(page) {
    const form = page.querySelector('.messagebox-container')?.closest('form');
    const element =
      form?.querySelector<HTMLElement>('iframe.cke_wysiwyg_frame') ??
      form?.querySelector<HTMLElement>('textarea#UpdateContent');
    if (!form || !element) return undefined;
    const type = form.querySelector<HTMLSelectElement>('select#UpdateType')?.value;
    return {
      element,
      kind: type === 'response' ? 'public' : type === 'private' ? 'note' : 'unknown',
      recipients: [...form.querySelectorAll<HTMLInputElement>('input[name="TxnSendMailTo"]:checked')].map(
        (one) => one.value,
      ),
    };
  },
});

function subjectOf(page: Document): string | undefined {
  // "#12: Subject", "Update ticket #12: Subject": the number ends what RT puts before it.
  return /#\d+: ([\s\S]+)$/.exec(page.title)?.[1]?.trim();
}

function statusOf(page: Document) {
  const status = page.querySelector('.ticket-info-basics .status .current-value')?.textContent?.trim();
  // RT's own lifecycle names; a company's other ones stay unknown (docs: lifecycles).
  if (status === 'resolved' || status === 'rejected') return 'solved';
  if (status === 'stalled') return 'pending';
  return status === 'new' || status === 'open' ? 'open' : 'unknown';
}

function idOf(user: Element): string | null {
  return user.getAttribute('data-user-id');
}

function candidate(user: Element, ground: Candidate['ground']): Candidate[] {
  const parsed = parseAddress(user.textContent ?? '');
  if (!parsed) return [];
  return [
    {
      name: parsed.name,
      identifiers: [{ kind: 'email', value: parsed.address }],
      ground,
      confidence: 0.95,
      role: 'requester',
    },
  ];
}

function messagesOf(page: Document, requestors: Set<string | null>): SightedMessage[] {
  const recorded = [...page.querySelectorAll('.transaction.other[data-transaction-id]')].map(numberOf);
  const rows = [...page.querySelectorAll('.transaction.message[data-transaction-id]')];
  const ids = rows.map(numberOf);
  return rows.flatMap((row, i): SightedMessage[] => {
    const body = row.querySelector('.messagebody');
    if (!body) return [];
    const user = row.querySelector('.description .user');
    const customer = user !== null && requestors.has(idOf(user));
    const next = ids.filter((one) => one > ids[i]!).sort((a, b) => a - b)[0] ?? Infinity;
    const mailed = recorded.some((one) => one > ids[i]! && one < next);
    return [
      {
        sourceId: row.getAttribute('data-transaction-id') ?? undefined,
        author: parseAddress(user?.textContent ?? '')?.name ?? user?.textContent?.trim(),
        address: parseAddress(user?.textContent ?? '')?.address,
        // Comments and replies are drawn alike; only a reply is followed by the mails that RT recorded for it.
        direction: customer ? 'inbound' : recorded.length === 0 ? 'unknown' : mailed ? 'outbound' : 'note',
        at: timeOf(row.querySelector('.date')?.textContent),
        text: textOf(body),
      },
    ];
  });
}

function numberOf(row: Element): number {
  return Number(row.getAttribute('data-transaction-id'));
}
