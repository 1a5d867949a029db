import type { Candidate, ConversationStatus, SightedMessage } from '../domain/sighting';
import { agree } from './dom/agree';
import { candidate } from './dom/candidate';
import { parseAddress } from './dom/parse-address';
import { newestPartsIn, partsIn } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { wordsOf } from './dom/words-of';
import { definePage } from './define-page';

/**
 * Cases in Salesforce's Lightning, console or not, from what others read there; no live page has been seen. Selectors are [3rd] (scripts
 * and page tests of many teams, Salesforce Inspector @f0bc8f3) unless marked [unv]. A field is found by its API name, which neither the
 * agent's language nor the admin's labels change; which fields there are is [doc] (object reference, Case). All tabs that were opened
 * stay in the page, hidden. The editors for mail and chat lie in frames that nothing is known of.
 */
export default definePage({
  system: 'salesforce',
  name: 'Salesforce',
  channel: 'email',
  matches: ['https://*.lightning.force.com/lightning/*', 'https://*.my.salesforce.com/lightning/*'],
  marks: ['[data-target-selection-name^="sfdc:RecordField.Case."]'],
  unknown: ['time', 'direction', 'channel', 'composer'],
  isConversation: (url) => idOf(url) !== undefined,
  read(page, url) {
    const id = idOf(url);
    const shown = id ? shows(page, id) : 'other';
    if (!id || shown === 'other') return undefined;
    const subject = textIn(page, 'Subject');
    const customer = customerOf(page, shown === 'same');
    const messages = messagesOf(page);
    // Every case has a subject: without it the layout is not drawn yet.
    if (!subject) return undefined;
    return { conversation: { id, subject, status: statusOf(page) }, customer, messages };
  },
});

/** What people wrote: posts in the feed, and the case's description, which is a field. */
const FEED_BODY =
  '.feedBodyInner, .cuf-feedBodyText, [data-target-selection-name="sfdc:RecordField.Case.Description"] .test-id__field-value';
const VALUE = '.test-id__field-value, [slot="outputField"]';
const GLYPHS = 'svg, button, .test-id__field-label, .slds-assistive-text';

/** A case's id in 15 characters: three more may follow, which only guard against lost capitals [doc]. */
function idOf(url: URL): string | undefined {
  return /^\/lightning\/r\/(?:Case\/)?(500[a-zA-Z0-9]{12})(?:[a-zA-Z0-9]{3})?\/view/.exec(url.pathname)?.[1];
}

/**
 * Whether the case that is drawn is the address bar's, as its own links tell: the console's chosen tab, or else the related lists of the
 * record [unv]. While a case opens, the last one is still drawn. Without such links it is not known.
 */
function shows(page: Document, id: string): 'same' | 'other' | 'unknown' {
  for (const links of ['a.tabHeader[aria-selected="true"][href]', 'a[href*="/lightning/r/"][href*="/related/"]']) {
    const cases = partsIn(page, links, FEED_BODY).flatMap(
      (link) => /\/(500[a-zA-Z0-9]{12})/.exec(link.getAttribute('href')!)?.[1] ?? [],
    );
    if (cases.length) return cases.includes(id) ? 'same' : 'other';
  }
  return 'unknown';
}

/** A field in the layout in sight. Two layouts with different values are two cases side by side: no field at all. */
function fieldIn(page: Document, name: string): Element | undefined {
  const field = `[data-target-selection-name="sfdc:RecordField.Case.${name}"]`;
  const found = partsIn(page, field, `${FEED_BODY}, ${field}`);
  const values = found.map((one) => partsIn(one, VALUE, `${FEED_BODY}, ${VALUE}`)[0] ?? one);
  return new Set(values.map((one) => wordsOf(one, GLYPHS))).size === 1 ? values[0] : undefined;
}

function textIn(page: Document, name: string): string | undefined {
  return wordsOf(fieldIn(page, name), GLYPHS);
}

/** The status itself is whatever word the admin chose; but only a case that is closed has a date for it [doc: ClosedDate]. */
function statusOf(page: Document): ConversationStatus {
  return textIn(page, 'ClosedDate') ? 'solved' : 'unknown';
}

/** The case's contact, and independently of it the address that the case was opened from [doc: SuppliedEmail]. */
function customerOf(page: Document, isSure: boolean): Candidate[] {
  const phone = textIn(page, 'ContactPhone') ?? textIn(page, 'ContactMobile');
  const contact = { name: textIn(page, 'ContactId'), address: addressIn(page, 'ContactEmail'), phone };
  const opener = { name: textIn(page, 'SuppliedName'), address: addressIn(page, 'SuppliedEmail') };
  const candidates = [
    ...candidate(contact, { ground: 'field', confidence: isSure ? 0.85 : 0.7, role: 'requester' }),
    ...candidate(opener, { ground: 'header', confidence: 0.7, role: 'sender' }),
  ];
  return isSure ? agree(candidates) : candidates;
}

function addressIn(page: Document, name: string): string | undefined {
  return parseAddress(textIn(page, name) ?? '')?.address;
}

/** The description, and the feed's posts in the order of the page. Whose they are is not known: a post may be a customer's. */
function messagesOf(page: Document): SightedMessage[] {
  const description = fieldIn(page, 'Description');
  const posts = newestPartsIn(page, 'article.cuf-feedItem, .cuf-feedItem[data-id]', `${FEED_BODY}, .cuf-feedItem`);
  return [
    ...(description ? [{ direction: 'unknown' as const, text: textOf(description) }] : []),
    ...posts.flatMap((post): SightedMessage[] => {
      const [body] = partsIn(post, FEED_BODY, FEED_BODY);
      return body ? [{ sourceId: post.dataset['id'], direction: 'unknown', text: textOf(body) }] : [];
    }),
  ].filter(({ text }) => text !== '');
}
