import type { Candidate, SightedMessage } from '../domain/sighting';
import { numericTimes } from './dom/numeric-times';
import { type HeaderAddress, parseAddress, parseAddresses } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { isInSight, newestPartsIn, partsIn, MOST_PARTS } from './dom/parts-in';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

const ARTICLE = '.WidgetSimple.VisibleForCustomer, .WidgetSimple.NotVisibleForCustomer';
const WRITTEN = '.ArticleBody, .ArticleMailContent';
/** Popups in which something is written, by what they do; of a note, customers can be let see it. */
const FORMS: Record<string, PageComposer['kind']> = { AgentTicketCompose: 'public', AgentTicketNote: 'note' };

/**
 * Znuny and the OTRS it comes from, from its source (https://github.com/znuny/Znuny: Kernel/Output/HTML/Templates/Standard/…,
 * Header.tt and MIMEBase.tt @09fae60, AgentCustomerTableView.tt @012b2cb, AgentTicketCompose.tt @1fd6d7c); not seen running. Selectors
 * are [source] unless marked. Labels, state and channel are translated, so none of these is read. What is written is written in a
 * window of its own.
 */
export default definePage({
  system: 'znuny',
  name: 'Znuny / OTRS',
  channel: 'email',
  matches: [],
  marks: [
    '#AppWrapper > #Header.ARIARoleBanner #LogoutButton',
    'form input[name="Action"][value^="AgentTicket"] ~ input[name="TicketID"]',
  ],
  unknown: ['status', 'channel', 'phone', 'timeZone'],
  isConversation: (url, page) => ticketOf(page, url) !== undefined,
  read(page, url) {
    const id = ticketOf(page, url);
    const articles = id ? articlesOf(page) : [];
    if (!id || (!articles.length && !formOf(page))) return undefined;
    const agent = wordsOf(page.querySelector('#Header .UserAvatar_name'));
    return {
      conversation: { id, subject: subjectOf(page), status: 'unknown' },
      customer: customerOf(page, articles),
      messages: articles.map(({ message }) => message),
      agent: agent ? { name: agent } : undefined,
    };
  },
  composer: (page, url) => (ticketOf(page, url) ? composerOf(page) : undefined),
});

/** What the address says; it parts its parameters by `;` as well as by `&`. */
function parameter(url: URL, name: 'Action' | 'TicketID'): string | undefined {
  return new RegExp(`[?;&]${name}=([^;&]+)`).exec(url.search)?.[1];
}

/** The ticket of the zoom page, or of a popup's form, which keeps it when it is drawn again with an error. */
function ticketOf(page: Document, url: URL): string | undefined {
  const form = formOf(page)?.querySelector<HTMLInputElement>('input[name="TicketID"]')?.value;
  const named = parameter(url, 'TicketID');
  const id = form ?? (parameter(url, 'Action') === 'AgentTicketZoom' ? named : undefined);
  return id && /^\d{1,20}$/.test(id) && (named ?? id) === id ? id : undefined;
}

function actionOf(form: Element): string {
  return form.querySelector<HTMLInputElement>('input[name="Action"]')?.value ?? '';
}

function formOf(page: Document): HTMLFormElement | undefined {
  return [...page.forms].find((form) => Object.hasOwn(FORMS, actionOf(form)) && isInSight(form));
}

/** "Ticket#2026100500012 — Order 1042": the sign before the title is the page's own. */
function subjectOf(page: Document): string | undefined {
  const heading = page.querySelector('h1.ticketHeaderTitleHeadline, .Headline h1, .LayoutPopup .Header h1');
  const [, ...title] = (wordsOf(heading) ?? '').split(' — ');
  return title.join(' — ') || undefined;
}

interface Article {
  /** Who wrote it, unless it is told to be ours: so that a stranger among them makes a doubt. Znuny's own words are nobody's. */
  sender?: HeaderAddress;
  copied: HeaderAddress[];
  /** Whether all who stand in it could be read: else nobody knows who else is in it. */
  isWhole: boolean;
  message: SightedMessage;
}

/** The articles that are opened; the rest of a ticket is a list without words. */
function articlesOf(page: Document): Article[] {
  const items = newestPartsIn(page, ARTICLE, WRITTEN).filter(bodyOf);
  const times = numericTimes(items.map(timeWordsOf));
  return items.map((item, i) => {
    const from = fromOf(item);
    const direction = directionOf(item.classList);
    const isOurs = direction === 'outbound' || direction === 'note' || item.classList.contains('system');
    const name = item.parentElement?.querySelector('a[name^="Article"]')?.getAttribute('name');
    const author = from?.name ?? from?.address ?? wordsOf(ownIn(item, '.Header h2 span:not([title])')[0]);
    const text = textOf(bodyOf(item)!);
    const sourceId = name?.slice('Article'.length) || undefined;
    const message = { sourceId, author, address: from?.address, direction, at: times[i], text };
    const copied = isOurs ? [] : copiedIn(item);
    const isWhole = isOurs || (from !== undefined && headerOf(item).length > 0);
    return { sender: isOurs ? undefined : from, copied, isWhole, message };
  });
}

/** When an article came, in the agent's own format. The zone after it must be this computer's, else it is no time that we can tell. */
function timeWordsOf(item: Element): string | undefined {
  const written = wordsOf(ownIn(item, '.Header h2 span[title]')[0]);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return written?.endsWith(`(${timeZone})`) ? written.slice(0, -timeZone.length - 2) : written;
}

/** Plain words stand in the page, the rest in a frame of the same origin; none while that is not loaded. */
function bodyOf(item: Element): Element | undefined {
  const plain = item.querySelector('.ArticleBody');
  const frame = item.querySelector<HTMLIFrameElement>('.ArticleMailContentHTMLWrapper iframe[id^="Iframe"]');
  const drawn = frame?.contentDocument?.body;
  return plain ?? (drawn?.childElementCount || drawn?.textContent?.trim() ? drawn : undefined);
}

/** The sender in one of the heading's two spellings, of which one is hidden; the mail's own header must not name another address. */
function fromOf(item: Element): HeaderAddress | undefined {
  const spans = ownIn(item, '.Header h2 span:not([title])');
  const from = spans.flatMap((span) => parseAddress(wordsOf(span) ?? '') ?? [])[0];
  // The first field is the sender's; newer and older spelling [source].
  const [header] = headerOf(item);
  return !from || (header && parseAddress(header)?.address !== from.address) ? undefined : from;
}

/** Znuny's own parts of an article, folded up or not. */
function ownIn(item: Element, selector: string): Element[] {
  return [...item.querySelectorAll(selector)].filter((one) => !one.closest(WRITTEN));
}

/** The fields of a mail's header, whose labels are translated: from, to, and who is in copy, then what is no address [source]. */
function headerOf(item: Element): string[] {
  return ownIn(item, '.ArticleMailHeader :is(.Field, p.Value)[title]').map((one) => one.getAttribute('title')!);
}

/** Whom a mail has in copy that is not ours; whom we copied in is on our side. */
function copiedIn(item: Element): HeaderAddress[] {
  return headerOf(item).slice(2).flatMap(parseAddresses);
}

/** By the sender's kind; what customers can't see is a note, whoever wrote it. An automatic answer's kind is `system`. */
function directionOf(classes: DOMTokenList): SightedMessage['direction'] {
  if (classes.contains('NotVisibleForCustomer')) return 'note';
  if (classes.contains('customer')) return 'inbound';
  return classes.contains('agent') ? 'outbound' : 'unknown';
}

/** The customer beside the ticket and who wrote last, each for itself; what both name is sure. */
function customerOf(page: Document, articles: Article[]): Candidate[] {
  const senders = articles.flatMap(({ sender }) => sender ?? []);
  const values = partsIn(page, 'fieldset.TableLike p.Value.FixedValueSmall[title]', ARTICLE);
  const shown = values.flatMap(({ title }) => parseAddress(title)?.address.toLowerCase() ?? []);
  const beside = [...new Set(shown)].map((value, _i, { length }) => {
    const same = senders.find(({ address }) => address.toLowerCase() === value);
    const isSure = articles.length < MOST_PARTS && articles.every(({ isWhole }) => isWhole);
    const confidence = length > 1 ? 0.5 : !isSure ? WRITER.confidence : same ? 0.95 : 0.85;
    return candidate(value, same?.name, { ground: 'field', confidence, role: 'requester' });
  });
  const last = senders.slice(-1).map(({ name, address }) => candidate(address, name, WRITER));
  const copied = articles.flatMap((one) => one.copied);
  return [
    ...beside,
    ...last,
    ...copied.map(({ name, address }) => candidate(address, name, { ...WRITER, role: 'cc' })),
  ];
}

const WRITER = { ground: 'header', confidence: 0.75, role: 'sender' } as const;

function candidate(value: string, name: string | undefined, found: Omit<Candidate, 'name' | 'identifiers'>): Candidate {
  return { name, identifiers: [{ kind: 'email', value }], ...found };
}

function composerOf(page: Document): PageComposer | undefined {
  const form = formOf(page);
  // CKEditor 4 in a frame [3rd], CKEditor 5 [unv], or plain text.
  const editors = ['iframe.cke_wysiwyg_frame', '.ck-editor__editable[contenteditable="true"]', 'textarea#RichText'];
  const element = editors.map((one) => form?.querySelector<HTMLElement>(one)).find(Boolean);
  if (!form || !element) return undefined;
  if (FORMS[actionOf(form)] === 'note') {
    const isShown = form.querySelector('input[name="IsVisibleForCustomer"]:checked');
    return { element, kind: isShown ? 'unknown' : 'note', recipients: [] };
  }
  const to = form.querySelectorAll<HTMLInputElement>('input.CustomerTicketText[name*="CustomerTicketText_"]');
  return { element, kind: 'public', recipients: [...to].flatMap((one) => parseAddress(one.value)?.address ?? []) };
}
