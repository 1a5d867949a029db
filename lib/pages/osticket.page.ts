import type { Candidate, ConversationStatus, SightedMessage } from '../domain/sighting';
import { parseAddress } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { onlyPart } from './dom/only-part';
import { MOST_PARTS, partsIn } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

const PLACE = /\/scp\/tickets\.php$/;
/** What people write: bodies, the rich editor, titles of entries. */
const WRITTEN = '.thread-body, .redactor-in, .thread-entry .title';
const ENTRY = '#ticket_thread #thread-items [id^="thread-entry-"] > .thread-entry';

const DIRECTIONS: Record<string, SightedMessage['direction']> = {
  message: 'inbound',
  response: 'outbound',
  note: 'note',
};
/** Statuses that osTicket itself brings, by their numbers; others are a company's own (include/i18n/en_US/ticket_status.yaml). */
const STATUSES: Record<string, ConversationStatus> = { 1: 'open', 2: 'solved', 3: 'solved', 4: 'solved' };

/**
 * osTicket's staff panel, from its source (https://github.com/osTicket/osTicket @4689926: include/staff/ticket-view.inc.php,
 * templates/thread-*.tmpl.php, header.inc.php); not seen running. All selectors are [source]. Source and status are written in the
 * agent's language, so the channel is not read, and the status only where the reply form names its number.
 */
export default definePage({
  system: 'osticket',
  name: 'osTicket',
  channel: 'email',
  matches: ['https://*.supportsystem.com/scp/*'],
  marks: [
    '#pjax-container .tixTitle ~ .ticket_info',
    '#pjax-container #thread-items[data-thread-id]',
    '#pjax-container form#tickets',
  ],
  unknown: ['channel', 'phone', 'cc'],
  isConversation: (url) => PLACE.test(url.pathname) && url.searchParams.has('id'),
  read(page, url) {
    const id = idOf(page, url);
    if (!id || !onlyPart(page, '#ticket_thread #thread-items', WRITTEN)) return undefined;
    const agent = wordsOf(page.querySelector('#header #info strong'));
    return {
      conversation: { id, subject: wordsOf(onlyPart(page, '.tixTitle h3', WRITTEN)), status: statusOf(page, id) },
      customer: customerOf(page),
      messages: messagesOf(page),
      agent: agent ? { name: agent } : undefined,
    };
  },
  composer(page, url) {
    const id = idOf(page, url);
    return id ? composerOf(page, id) : undefined;
  },
});

/** The ticket that the address and the page's own head agree on; the page's middle is redrawn without a load. */
function idOf(page: Document, url: URL): string | undefined {
  const id = PLACE.test(url.pathname) ? url.searchParams.get('id') : undefined;
  const link = onlyPart(page, '.sticky .flush-left h2 a[href*="tickets.php?id="]', WRITTEN)?.getAttribute('href');
  const shown = /tickets\.php\?id=(\d{1,20})(?:&|$)/.exec(link ?? '')?.[1];
  return id && id === shown ? id : undefined;
}

/** The form of this ticket, with the two tabs under the thread being two forms. */
function formOf(page: Document, id: string, which: 'reply' | 'note'): HTMLFormElement | undefined {
  const forms = [...page.querySelectorAll<HTMLFormElement>(`#response_options form#${which}`)];
  const form = forms.find((one) => !one.closest(WRITTEN));
  return form?.querySelector<HTMLInputElement>('input[name="id"]')?.value === id ? form : undefined;
}

/** What the reply form would keep; the option as it was drawn, as another may be chosen for when the answer is sent. */
function statusOf(page: Document, id: string): ConversationStatus {
  const options = formOf(page, id, 'reply')?.querySelectorAll<HTMLOptionElement>('[name="reply_status_id"] option');
  const current = [...(options ?? [])].find((one) => one.defaultSelected);
  return STATUSES[current?.value ?? ''] ?? 'unknown';
}

/** The ticket's owner: name and address stand in elements that both bear the owner's number. */
function customerOf(page: Document): Candidate[] {
  const field = onlyPart(page, '.ticket_info span[id^="user-"][id$="-email"]', WRITTEN);
  const address = parseAddress(field?.textContent ?? '')?.address;
  const name = field && wordsOf(onlyPart(page, `[id="${field.id.replace(/email$/, 'name')}"]`, WRITTEN));
  if (!address) return [];
  return [
    {
      name: name?.includes('@') ? undefined : name,
      identifiers: [{ kind: 'email', value: address }],
      ground: 'field',
      confidence: 0.9,
      role: 'requester',
    },
  ];
}

/** Oldest first, whichever way the agent has them sorted: their numbers only grow. Events and system's words are no messages. */
function messagesOf(page: Document): SightedMessage[] {
  const entries = partsIn(page, ENTRY, WRITTEN).map((entry) => ({ entry, id: idOfEntry(entry) }));
  return entries
    .toSorted((a, b) => Number(a.id) - Number(b.id))
    .slice(-MOST_PARTS)
    .flatMap(({ entry, id }): SightedMessage[] => {
      const kind = Object.keys(DIRECTIONS).find((one) => entry.classList.contains(one));
      const body = entry.querySelector('.thread-body > div');
      if (!body || !kind) return [];
      return [
        {
          sourceId: id,
          author: wordsOf(entry.querySelector('.header > b')),
          direction: DIRECTIONS[kind]!,
          at: timeOf(entry.querySelector('.header time[datetime]')?.getAttribute('datetime')),
          text: textOf(body),
        },
      ];
    });
}

function idOfEntry(entry: Element): string {
  return entry.parentElement!.id.slice('thread-entry-'.length);
}

/** The open tab's editor, rich or plain; the other tab is hidden. */
function composerOf(page: Document, id: string): PageComposer | undefined {
  const editor = '.redactor-in[contenteditable="true"]';
  const found = (['reply', 'note'] as const).flatMap((which) => {
    const form = formOf(page, id, which);
    const rich = form && onlyPart(form, editor);
    const element = rich ?? (form && onlyPart(form, 'textarea[name="response"], textarea[name="note"]'));
    return element && form ? [{ element, form, which }] : [];
  });
  const [open, other] = found;
  if (!open || other) return undefined;
  const kind = open.which === 'note' ? 'note' : 'public';
  return { element: open.element, kind, recipients: kind === 'note' ? [] : recipientsOf(open.form) };
}

/** The owner's address over the reply; nobody when the agent has set that it is not mailed. Others stand there by name only. */
function recipientsOf(form: HTMLFormElement): string[] {
  if (form.querySelector<HTMLSelectElement>('select[name="reply-to"]')?.value === 'none') return [];
  return [
    parseAddress(form.querySelector('[id="recipients"] [id="user-row"] a span')?.textContent ?? '')?.address ?? [],
  ].flat();
}
