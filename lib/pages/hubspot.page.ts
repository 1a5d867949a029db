import type { Candidate, SightedMessage } from '../domain/sighting';
import { hubspotPlace } from './address/hubspot-place';
import { agree } from './dom/agree';
import { candidate } from './dom/candidate';
import { mailtoIn } from './dom/mailto-in';
import { parseAddress } from './dom/parse-address';
import { onlyPart } from './dom/only-part';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * HubSpot's help desk, inbox and ticket records, from what others read there; no live page has been seen. Selectors are [3rd] (Clockify
 * @b45395e, Toggl @db77d5f, and scripts of six teams) unless marked [unv]. `data-test-id` and `data-selenium-test` are what lasts.
 */
export default definePage({
  system: 'hubspot',
  name: 'HubSpot',
  channel: 'email',
  matches: ['https://*.hubspot.com/*'],
  unknown: ['status', 'time'],
  isConversation: (url) => idOf(url) !== undefined,
  read(page, url) {
    const id = idOf(url);
    const shown = id ? shows(page, id) : 'other';
    if (!id || shown === 'other') return undefined;
    const contacts = contactsOf(page, shown === 'same');
    const messages = messagesOf(page, contacts);
    if (!messages.length && !contacts.length) return undefined;
    const customer = [...contacts, ...senders(messages)];
    const [subject] = partsIn(page, SUBJECT, WRITTEN);
    return {
      conversation: { id, subject: wordsOf(subject, COPY), status: 'unknown', channel: channelOf(url) },
      customer: shown === 'same' ? agree(customer) : customer,
      messages,
    };
  },
  composer(page, url) {
    const id = idOf(url);
    const shown = id ? shows(page, id) : 'other';
    return shown === 'other' ? undefined : composerOf(page, url, shown === 'same');
  },
});

/** HubSpot names a part for its own tests in either of two ways. */
const test = (name: string) => `:is([data-test-id="${name}"], [data-selenium-test="${name}"])`;
const HEAD = test('ticket-header-name-link');
const SUBJECT = [
  HEAD,
  ...['sticky-subject-header', 'highlight-property-display-subject', 'highlightTitle'].map(test),
].join();
const BODY = test('primary-message-body-content');
const EDITOR = '.ProseMirror';
const WRITTEN = `${BODY}, ${EDITOR}`;
const MESSAGE = '[class*="CommonMessage__StyledContentColumn"]';
const CHICKLET = '[data-selenium-test="chicklet"], [data-test-id^="chicklet-"], [data-test-id^="chiclet-"]';
/** The mark stands on the link itself, or around it. */
const CHICKLET_MAIL = `${test('contact-chicklet-email')}, ${test('contact-chicklet-email')} a`;
/** Whom the page's head names: the ticket's contact, or the chosen row of the inbox. */
const NAMED = `${test('ticket-header-contact-detail-link')} a, ${test('thread-list-member-row')}[data-selected="true"] [data-content="true"]`;
/** A second copy of a text, which only serves to measure it. */
const COPY = 'svg, [class*="HiddenMeasure"]';

function idOf(url: URL): string | undefined {
  const place = hubspotPlace(url);
  return place && `${place.kind}/${place.number}`;
}

/** [unv] Whether the page's own head links to the ticket of the address bar: while another opens, the last one is still drawn. */
function shows(page: Document, id: string): 'same' | 'other' | 'unknown' {
  const tickets = partsIn(page, `${HEAD} a[href], a${HEAD}[href]`, WRITTEN).flatMap(
    (link) => /\/(?:ticket|record\/0-5)\/(\d{1,20})/.exec(link.getAttribute('href')!)?.[1] ?? [],
  );
  if (!tickets.length || !id.startsWith('ticket/')) return 'unknown';
  return tickets.every((one) => `ticket/${one}` === id) ? 'same' : 'other';
}

/**
 * The contacts beside the conversation. One alone, whose name the head of the page also gives for the ticket of the address bar, may
 * act alone; companies and colleagues are drawn alike, so any other is a doubt.
 */
function contactsOf(page: Document, isShown: boolean): Candidate[] {
  const tiles = partsIn(page, CHICKLET, `${WRITTEN}, ${CHICKLET}`);
  const places: ParentNode[] = tiles.length ? tiles : [page];
  const people = places.flatMap((place) => {
    const name = wordsOf(partsIn(place, test('contact-chicklet-title-link'), WRITTEN)[0], COPY);
    const phone =
      places.length === 1 ? wordsOf(partsIn(place, `${test('contact-chicklet-phone')} a`, WRITTEN)[0]) : undefined;
    return mailtoIn(place, CHICKLET_MAIL, WRITTEN).map((address) => ({ name, address, phone }));
  });
  const named = partsIn(page, NAMED, WRITTEN).flatMap((one) => wordsOf(one, COPY) ?? []);
  const isNamed = named.includes(people[0]?.name ?? '') || named.includes(people[0]?.address ?? '');
  const confidence = people.length === 1 && isNamed && isShown ? 0.85 : 0.7;
  return people.flatMap((one) => candidate(one, { ground: 'field', confidence, role: 'requester' }));
}

/** The sender stands there once the agent opened the message's details. What a contact's address sent is inbound. */
function messagesOf(page: Document, contacts: Candidate[]): SightedMessage[] {
  const addresses = contacts.flatMap(({ identifiers }) => identifiers.map(({ value }) => value.toLowerCase()));
  return newestPartsIn(page, MESSAGE, `${WRITTEN}, ${MESSAGE}`).flatMap((item): SightedMessage[] => {
    const [body] = partsIn(item, BODY, WRITTEN);
    if (!body) return [];
    const [from] = partsIn(item, 'dt[data-message-metadata-type="from"] b', WRITTEN);
    const [name] = partsIn(item, `${test('sender-name')}, ${test('email-sender')} strong`, WRITTEN);
    const address = parseAddress(wordsOf(from) ?? '')?.address;
    const author = wordsOf(name, COPY);
    const direction = address && addresses.includes(address.toLowerCase()) ? 'inbound' : 'unknown';
    return [{ author: author?.includes('@') ? undefined : author, address, direction, text: textOf(body) }];
  });
}

/** Who sent the opened mails: a colleague's are among them, so one that is no contact is not named here. */
function senders(messages: SightedMessage[]): Candidate[] {
  const inbound = messages
    .filter(({ direction }) => direction === 'inbound')
    .map(({ address }) => address!.toLowerCase());
  return [...new Set(inbound)].flatMap((address) =>
    candidate({ address }, { ground: 'header', confidence: 0.6, role: 'sender' }),
  );
}

const CHANNELS = { '#email': 'email', '#live-chat': 'chat', '#whatsapp': 'messaging' } as const;

/** The editor's tab stands in the address bar. */
function channelOf(url: URL) {
  return Object.entries(CHANNELS).find(([hash]) => hash === url.hash.toLowerCase())?.[1];
}

/** A comment is for colleagues; the other tabs of the editor write to the customer. */
function composerOf(page: Document, url: URL, isShown: boolean): PageComposer | undefined {
  const element = onlyPart(page, `${EDITOR}[contenteditable="true"]`, BODY);
  const kind = url.hash.toLowerCase() === '#comment' ? 'note' : channelOf(url) ? 'public' : 'unknown';
  // Recipients say who the customer is: not while the page may still show the last conversation.
  return element && { element, kind, recipients: isShown && kind === 'public' ? recipientsOf(page) : [] };
}

/** The bar of addressees, where each is shown by address: one that is a name, or folded into "more", could be anybody. */
function recipientsOf(page: Document): string[] {
  const tag = '[data-component-name="UITag"]';
  const bar = onlyPart(page, '[class*="EmailTagDisplayBar__"]', `${BODY}, [class*="EmailTagDisplayBar__"]`);
  if (!bar || partsIn(bar, 'button, [role="button"]', tag).length) return [];
  const addresses = partsIn(bar, tag, tag).map((one) => parseAddress(wordsOf(one, `${COPY}, button`) ?? '')?.address);
  return addresses.every((one) => one !== undefined) ? addresses : [];
}
