import type { Candidate, SightedMessage } from '../domain/sighting';
import { candidate } from './dom/candidate';
import { type HeaderAddress, parseAddress, parseAddresses } from './dom/parse-address';
import { isInSight, newestPartsIn, partsIn, MOST_PARTS } from './dom/parts-in';
import { textOf } from './dom/text-of';
import { threadTimes } from './dom/thread-times';
import { wordsOf } from './dom/words-of';
import { definePage, type PageComposer } from './define-page';

/**
 * Gmail on the web, from what others read there; no live page has been seen. Selectors are [3rd] (gmail.js @b7dfdab, InboxSDK
 * @a8a6fe2, Briskine @98b08db) unless marked [unv]. Who is who is concluded: a sender may act alone only where places that are
 * independent of each other agree.
 */
export default definePage({
  system: 'gmail',
  name: 'Gmail',
  channel: 'email',
  matches: ['https://mail.google.com/*'],
  unknown: ['status', 'timeZone'],
  // Gmail for phones lies under /mu/ [3rd: Briskine] and is drawn otherwise.
  isConversation: (url, page) => !url.pathname.includes('/mu/') && openThread(page) !== undefined,
  read(page) {
    const thread = openThread(page);
    const mails = thread ? mailsOf(thread.pane) : [];
    if (!thread || !mails.length) return undefined;
    const own = ownAddress(page, thread.subject);
    const times = threadTimes(
      page,
      mails.map(({ written }) => written),
    );
    return {
      conversation: { id: thread.id, subject: thread.subject || undefined, status: 'unknown' },
      customer: peopleOf(thread.pane, mails, own),
      messages: mails.map((mail, i) => ({
        sourceId: mail.id,
        author: mail.from.name,
        address: mail.from.address,
        direction: directionOf(mail, own),
        at: times[i],
        text: mail.text,
      })),
      agent: own ? { address: own } : undefined,
    };
  },
  composer: composerOf,
});

interface Mail {
  id?: string;
  from: HeaderAddress;
  isAgreed: boolean;
  to: HeaderAddress[];
  /** When, in the agent's language and without a zone. */
  written?: string;
  text: string;
}

/** What a sender wrote, and what is being written: names and addresses in there are nobody's. */
const WRITTEN = '.a3s, .M9';
/** A mail that is folded up, alone or in a bundle; it has no body, and somebody else may have written it. */
const FOLDED = '.kv, .kQ, .kx';
const ANSWERED = 0.85;
const CERTAIN = 0.8;
const LIKELY = 0.75;
const POSSIBLE = 0.5;

/** The one thread in sight. Gmail keeps threads read before in the page [3rd: InboxSDK]; two in sight are none. */
function openThread(page: Document): { pane: Element; id: string; subject: string } | undefined {
  const threads = partsIn(page, 'div[role="main"]', WRITTEN).flatMap((pane) => {
    const [heading] = partsIn(pane, 'h2[data-legacy-thread-id]', WRITTEN);
    const id = heading && idOf(heading, 'data-legacy-thread-id', 'data-thread-perm-id');
    return id ? [{ pane, id, subject: wordsOf(heading) ?? '' }] : [];
  });
  return threads.length === 1 ? threads[0] : undefined;
}

// An id not known yet can be the word "undefined" [3rd: gmail.js].
function idOf(element: Element, ...names: string[]): string | undefined {
  return names.map((name) => element.getAttribute(name)).find((id) => id && id !== 'undefined') ?? undefined;
}

/** The signed-in address, "Subject - me@x - Gmail" [3rd: Briskine]; customers write subjects, so only what follows it counts. */
function ownAddress(page: Document, subject: string): string | undefined {
  const title = page.title.replace(/\s+/g, ' ').trim();
  if (!subject || !title.startsWith(`${subject} - `)) return undefined;
  const [address, product] = title.slice(subject.length + 3).split(' - ');
  return address && product ? parseAddress(address)?.address.toLowerCase() : undefined;
}

/** The opened mails. Their sender is where two projects look, each in its own way: gmail.js and InboxSDK (`td.gF`). */
function mailsOf(pane: Element): Mail[] {
  return newestPartsIn(pane, 'div.adn[data-message-id]', WRITTEN).flatMap((item): Mail[] => {
    const body = item.querySelector('div.ii.gt div.a3s');
    const from = peopleIn(item, 'span.gD[email]')[0];
    if (!body || !from) return [];
    const isAgreed = peopleIn(item, 'td.gF span[email]')[0]?.address === from.address;
    const to = peopleIn(item, '.hb span[email], span.g2[email]');
    return [
      {
        id: idOf(item, 'data-legacy-message-id', 'data-message-id'),
        from,
        isAgreed,
        to,
        written: partsIn(item, 'span.g3[title]', WRITTEN)[0]?.title,
        text: textOf(body),
      },
    ];
  });
}

// The address stands in an attribute; the name is what anybody may write.
function peopleIn(item: Element, selector: string): HeaderAddress[] {
  return partsIn(item, selector, WRITTEN).flatMap((one) => {
    const address = parseAddress(one.getAttribute('email') ?? '')?.address;
    const name = one.getAttribute('name')?.replace(/\s+/g, ' ').trim();
    return address ? [{ address, name: name && !name.includes('@') ? name : undefined }] : [];
  });
}

/** [unv] Ours is what the signed-in address sent. Another's mail to it is inbound, unless a colleague may have sent it. */
function directionOf({ from, to }: Mail, own: string | undefined): SightedMessage['direction'] {
  const address = from.address.toLowerCase();
  if (!own) return 'unknown';
  if (address === own) return 'outbound';
  const isColleague = address.split('@')[1] === own.split('@')[1];
  return !isColleague && to.some((one) => one.address.toLowerCase() === own) ? 'inbound' : 'unknown';
}

/**
 * Senders before recipients, each once, without ourselves; the page does not tell To from Cc. In a thread that is wholly open, who wrote
 * to us and whom we wrote to is more than likely, and who wrote to us as two projects read it is just certain.
 */
function peopleOf(pane: Element, mails: Mail[], own: string | undefined): Candidate[] {
  const people = new Map<string, Candidate>();
  const add = (person: HeaderAddress, role: Candidate['role'], confidence: number) => {
    const key = person.address.toLowerCase();
    if (key === own || people.has(key)) return;
    for (const one of candidate(person, { ground: 'header', confidence, role })) people.set(key, one);
  };
  const listed = newestPartsIn(pane, '[role="listitem"]', WRITTEN).length;
  // As many mails as the list has, so that none is folded up under another class.
  const isWhole = listed === mails.length && listed < MOST_PARTS && !partsIn(pane, FOLDED, WRITTEN).length;
  const answered = new Set(
    mails
      .filter((mail) => directionOf(mail, own) === 'outbound')
      .flatMap(({ to }) => to.map((one) => one.address.toLowerCase())),
  );
  for (const mail of mails.filter((one) => directionOf(one, own) === 'inbound')) {
    const isAnswered = answered.has(mail.from.address.toLowerCase());
    add(mail.from, 'sender', !isWhole ? LIKELY : isAnswered ? ANSWERED : mail.isAgreed ? CERTAIN : LIKELY);
  }
  for (const { from } of mails) add(from, 'sender', POSSIBLE);
  for (const one of mails.flatMap(({ to }) => to)) add(one, 'recipient', POSSIBLE);
  return [...people.values()];
}

/** The reply under the open thread; a window of its own may be to somebody else. Two open at once are none. */
function composerOf(page: Document): PageComposer | undefined {
  const roots = [...(openThread(page)?.pane.querySelectorAll('.M9') ?? [])].filter(
    (one) => !one.closest('.a3s') && isInSight(one),
  );
  const element =
    roots[0]?.querySelector<HTMLElement>('.Ap [g_editable="true"]') ??
    roots[0]?.querySelector<HTMLElement>('div[contenteditable="true"]:not([id="subject"])');
  return roots.length === 1 && element ? { element, kind: 'public', recipients: recipientsOf(roots[0]!) } : undefined;
}

// Chips, and before them a plain field [3rd: Briskine].
function recipientsOf(root: Element): string[] {
  const chips = [...root.querySelectorAll(':is([name="to"], [name="cc"], [name="bcc"]) [role="option"]')];
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[name="to"], textarea[name="to"]')];
  const written = [...chips.map((one) => one.getAttribute('data-hovercard-id')), ...fields.map((one) => one.value)];
  return [...new Set(written.flatMap((one) => parseAddresses(one ?? '')).map(({ address }) => address))];
}
