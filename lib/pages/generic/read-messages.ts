import type { SightedMessage } from '../../domain/sighting';
import { textWithout } from '../dom/text-of';
import type { Block, Thread } from './find-messages';
import { headerRole } from './header-words';
import { authorOf, type Signal } from './find-people';
import { CERTAIN, type Weighed } from './weigh-people';

/** Words in class names and attributes that say whose a message is; many helpdesks have them, in English whatever the interface. */
const WORDS: ReadonlyArray<[SightedMessage['direction'], RegExp]> = [
  ['note', /(?:^|[\s_-])(?:note|internal|private|is-internal)(?:[\s_-]|$)/i],
  [
    'inbound',
    /(?:^|[\s_-])(?:customer|incoming|inbound|visitor|requester|end-user|user-message|message-in|left)(?:[\s_-]|$)/i,
  ],
  ['outbound', /(?:^|[\s_-])(?:agent|outgoing|outbound|staff|operator|self|message-out|right)(?:[\s_-]|$)/i],
];
const QUOTED = 'blockquote, [type="cite"], [class*="quote" i], [class*="signature" i]';
const MOST_TEXT = 512 * 1024;

/** The messages of a thread in the page's order. Whose one is, is said only where its own address or its markup says so. */
export function readMessages(thread: Thread, signals: readonly Signal[], weighed: Weighed): SightedMessage[] {
  let left = MOST_TEXT;
  return thread.blocks.flatMap((block): SightedMessage[] => {
    const from = signals.filter((one) => one.block === block && (one.role === 'from' || one.role === 'customer'));
    const addresses = new Set(from.map(({ address }) => address.toLowerCase()));
    const [sender] = addresses.size === 1 ? from : [];
    const text = left > 0 ? wordsOf(block) : '';
    left -= text.length;
    // A label at its beginning says that a header was taken for words: better no message than a wrong one.
    if (!text || headerRole(/^([^\n:：]{1,30})[:：]/.exec(text)?.[1])) return [];
    return [
      {
        author: sender?.name ?? authorOf(block),
        address: sender?.address,
        direction: directionOf(block, sender?.address.toLowerCase(), weighed),
        at: block.at,
        text,
      },
    ];
  });
}

function directionOf(block: Block, address: string | undefined, weighed: Weighed): SightedMessage['direction'] {
  const told = new Set(markupOf(block).flatMap((text) => WORDS.find(([, words]) => words.test(text))?.[0] ?? []));
  if (told.has('note')) return 'note';
  const said = told.size === 1 ? [...told][0]! : 'unknown';
  const meant = address ? sideOf(address, weighed) : 'unknown';
  if (said === 'unknown' || meant === 'unknown') return said === 'unknown' ? meant : said;
  return said === meant ? said : 'unknown';
}

/** Whose side an address is on: ours, or that of the one person who may be the customer. */
function sideOf(address: string, { own, candidates }: Weighed): SightedMessage['direction'] {
  if (own.has(address)) return 'outbound';
  const people = candidates.filter(({ role }) => role !== 'cc');
  return people.length === 1 &&
    people[0]!.confidence >= CERTAIN &&
    people[0]!.identifiers[0]!.value.toLowerCase() === address
    ? 'inbound'
    : 'unknown';
}

// Only what the page itself wrote: a message's words may bear any class.
function markupOf({ element, header, body }: Block): string[] {
  const direct = [element, ...[...header, ...body].filter((part) => part.parentElement === element)];
  return direct
    .flatMap((one) => [
      one.className,
      ...one
        .getAttributeNames()
        .filter(isTelling)
        .map((name) => one.getAttribute(name)!),
    ])
    .filter((text) => typeof text === 'string' && text.length > 0);
}

function isTelling(name: string): boolean {
  return /^data-(?:direction|type|kind|author-type|sender)$|^type$/.test(name);
}

function wordsOf({ body }: Block): string {
  const parts = body.map((part) => {
    const frame = part.matches('iframe') ? part : part.querySelector('iframe');
    const element = frame ? (frame as HTMLIFrameElement).contentDocument?.body : part;
    return element ? textWithout(element, (one) => one.matches(QUOTED)) : '';
  });
  return parts
    .filter(Boolean)
    .join('\n')
    .replace(/\n[^\n]{1,200}:$/, '')
    .trim();
}
