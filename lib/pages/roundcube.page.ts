import type { Candidate, SightedMessage } from '../domain/sighting';
import { keptPartsIn } from './dom/parts-in';
import { parseAddresses } from './dom/parse-address';
import { textOf } from './dom/text-of';
import { timeOf } from './dom/time-of';
import { definePage, type PageComposer } from './define-page';

/** What people write: nothing in there is a part of the page. */
const WRITTEN = '#messagebody';
/** Rows of a header that name people [source: program/actions/mail/show.php]. */
const PEOPLE = '.header:is(.from, .sender, .to, .cc, .bcc, .replyto, .mail-reply-to, .mail-followup-to)';
const CERTAIN = 0.9;
const DOUBTFUL = 0.6;

/** Roundcube 1.6 (Debian's package, skin elastic, as it runs; https://github.com/roundcube/roundcubemail). One mail at a time. */
export default definePage({
  system: 'roundcube',
  name: 'Roundcube',
  channel: 'email',
  matches: [],
  marks: ['body.task-mail[class*="action-"]', 'body.task-mail #messagelist', 'body.task-mail iframe#messagecontframe'],
  unknown: ['status', 'timeZone'],
  isConversation: (url, page) => url.searchParams.get('_action') === 'compose' || messageIn(page, url) !== undefined,
  read(page, url) {
    if (url.searchParams.get('_action') === 'compose') return readCompose(page, url);
    const shown = messageIn(page, url);
    if (!shown) return undefined;
    const from = addressesIn(shown.page, '.header.from');
    const sent = isSentFolder(page, shown.page);
    const people = sent ? addressesIn(shown.page, '.header.to') : from;
    const confidence = sent !== undefined && isHeaderKnown(shown.page) ? CERTAIN : DOUBTFUL;
    return {
      conversation: {
        id: shown.id,
        subject:
          keptPartsIn(shown.page, 'h2.subject', WRITTEN)[0]?.lastChild?.previousSibling?.textContent?.trim() ||
          subjectOf(shown.page),
        status: 'unknown',
      },
      customer: [
        ...people.map((one) => candidate(one, sent ? 'recipient' : 'sender', confidence)),
        ...addressesIn(shown.page, '.header.cc').map((one) => candidate(one, 'cc', confidence)),
      ],
      messages: messageOf(shown.page, shown.id, from[0], sent ?? false),
    };
  },
  composer: composerOf,
});

interface Address {
  name?: string;
  address: string;
}

/** The mail on screen: this page's, or that of the preview frame beside the list. */
function messageIn(page: Document, url: URL): { page: Document; id: string } | undefined {
  const frame = page.querySelector<HTMLIFrameElement>('iframe#messagecontframe')?.contentDocument;
  const shown = frame?.querySelector('#messagebody')
    ? frame
    : keptPartsIn(page, '#messagebody', WRITTEN)[0]
      ? page
      : undefined;
  if (!shown) return undefined;
  const address = shown === page ? url : new URL(shown.location.href);
  const uid = address.searchParams.get('_uid');
  return uid ? { page: shown, id: `${address.searchParams.get('_mbox') ?? 'INBOX'}:${uid}` } : undefined;
}

/**
 * Whether the mail lies in the folder of sent mail, whatever it is called: the page's own settings give each folder its class. Unknown
 * where the page has none of them.
 */
function isSentFolder(...pages: Document[]): boolean | undefined {
  const told = pages.flatMap((page) => {
    const settings = [...page.scripts]
      .map((one) => (one.src ? '' : one.text))
      .find((text) => text.includes('rcmail.set_env('));
    const open = /"mailbox":"([^"]{1,200})"/.exec(settings ?? '')?.[1];
    const sent = /"id":"([^"]{1,200})"[^{}]{0,200}"class":"sent"/.exec(settings ?? '')?.[1];
    return open === undefined ? [] : [open === sent];
  });
  return told.length ? told.includes(true) : undefined;
}

/** Whether each row of the header that has people in it is one whose name we know: else they may be in copy. */
function isHeaderKnown(page: Document): boolean {
  const rows = keptPartsIn(page, '#message-header td', WRITTEN).filter((row) =>
    row.querySelector('a.rcmContactAddress'),
  );
  return rows.every((row) => row.matches(PEOPLE));
}

function subjectOf(page: Document): string | undefined {
  const [heading] = keptPartsIn(page, 'h2.subject', WRITTEN);
  const text = [...(heading?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue?.trim())
    .filter(Boolean)
    .join(' ');
  return text || undefined;
}

// The name is what anybody may write; the address stands in the link's title.
function addressesIn(page: Document, field: string): Address[] {
  const links = keptPartsIn(page, `#message-header ${field} a.rcmContactAddress`, WRITTEN);
  return links.flatMap((link) => {
    const address = link.getAttribute('title')?.trim();
    const name = link.textContent?.trim();
    return address ? [{ address, name: name && name !== address && !name.includes('@') ? name : undefined }] : [];
  });
}

function candidate({ name, address }: Address, role: Candidate['role'], confidence: number): Candidate {
  return { name, identifiers: [{ kind: 'email', value: address }], ground: 'header', confidence, role };
}

function messageOf(page: Document, id: string, from: Address | undefined, sent: boolean): SightedMessage[] {
  const [body] = keptPartsIn(page, '#messagebody', WRITTEN);
  if (!body) return [];
  const date = keptPartsIn(page, '#message-header .header-summary .text-nowrap', WRITTEN)[0]?.textContent;
  return [
    {
      sourceId: id,
      author: from?.name,
      address: from?.address,
      direction: sent ? 'outbound' : 'unknown',
      at: timeOf(date),
      text: textOf(body),
    },
  ];
}

function readCompose(page: Document, url: URL) {
  if (!keptPartsIn(page, '#composebody, #composebody_ifr', WRITTEN)[0]) return undefined;
  const own = page.querySelector<HTMLSelectElement>('select#_from')?.selectedOptions[0]?.textContent ?? '';
  return {
    conversation: {
      id: `compose:${url.searchParams.get('_id') ?? ''}`,
      subject: page.querySelector<HTMLInputElement>('#compose-subject')?.value || undefined,
      status: 'unknown' as const,
    },
    customer: recipientsOf(page).map(({ name, address }): Candidate => ({
      name,
      identifiers: [{ kind: 'email', value: address }],
      ground: 'recipient',
      confidence: 0.9,
      role: 'recipient',
    })),
    messages: [],
    agent: { address: parseAddresses(own)[0]?.address },
  };
}

function recipientsOf(page: Document): Address[] {
  return ['_to', '_cc'].flatMap((field) =>
    keptPartsIn(page, `textarea#${field}`, WRITTEN).flatMap((one) =>
      parseAddresses((one as HTMLTextAreaElement).value),
    ),
  );
}

function composerOf(page: Document): PageComposer | undefined {
  // Behind the rich editor its text area stays, put away; the editor says of itself in its markup that it is hidden, and is not.
  const rich = page.querySelector<HTMLElement>('iframe#composebody_ifr');
  const element = rich ?? keptPartsIn(page, 'textarea#composebody', WRITTEN)[0];
  return element
    ? { element, kind: 'public', recipients: recipientsOf(page).map(({ address }) => address) }
    : undefined;
}
