import type { Candidate, SightedMessage } from '../domain/sighting';
import { inSight } from './dom/in-sight';
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
    const requestors = inSight(page, '.ticket-info-people .requestors .user');
    return {
      conversation: { id, subject: subjectOf(page), status: statusOf(page) },
      customer: requestors.flatMap((user) => candidate(user, 'field')),
      messages: messagesOf(page, new Set(requestors.map(idOf))),
    };
  },
  composer(page) {
    const form = inSight(page, '.messagebox-container')[0]?.closest('form');
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
  const rows = inSight(page, '.transaction.message[data-transaction-id]');
  const isCustomers = (row: Element) => requestors.has(userOf(row)?.getAttribute('data-user-id') ?? '');
  // Comments and replies are drawn alike, and their words are in the agent's language; but a customer's later message is always a
  // reply, so what RT calls it is what it calls ours.
  const reply = rows.slice(1).find(isCustomers);
  const replyWords = reply && descriptionOf(reply);
  return rows.flatMap((row): SightedMessage[] => {
    const body = row.querySelector('.messagebody');
    if (!body) return [];
    const user = userOf(row)?.textContent?.trim() ?? '';
    const ours = replyWords === undefined ? 'unknown' : descriptionOf(row) === replyWords ? 'outbound' : 'note';
    return [
      {
        sourceId: row.getAttribute('data-transaction-id') ?? undefined,
        author: parseAddress(user)?.name ?? user,
        address: parseAddress(user)?.address,
        // The history page names no requestors: then nobody can be told from anybody.
        direction: requestors.size === 0 ? 'unknown' : isCustomers(row) ? 'inbound' : ours,
        at: timeOf(row.querySelector('.date')?.textContent),
        text: textOf(body),
      },
    ];
  });
}

function userOf(row: Element): Element | null {
  return row.querySelector('.description .user');
}

/** What RT says happened, without who did it. */
function descriptionOf(row: Element): string {
  const description = row.querySelector('.description');
  const user = userOf(row)?.textContent ?? '';
  return (description?.textContent ?? '').replace(user, '').replace(/\s+/g, ' ').trim();
}
