import type { CollectedMessage } from '../../domain/collected';
import { textWithout } from '../dom/text-of';
import { type Block, type Thread, writtenIn } from './find-messages';
import { headerRole } from './header-words';
import { authorOf } from './find-people';
import { isPutAway } from './is-seen';
import { namesWord, NOTE_WORDS } from './names-word';

/** Words in class names and attributes that say whose a message is; many helpdesks have them, in English whatever the interface. */
const WORDS: ReadonlyArray<[CollectedMessage['direction'], RegExp]> = [
  ['note', namesWord(NOTE_WORDS)],
  ['inbound', namesWord('customer|incoming|inbound|visitor|requester|end-user|user-message|message-in|left')],
  ['outbound', namesWord('agent|outgoing|outbound|staff|operator|self|message-out|right')],
];
const QUOTED = 'blockquote, [type="cite"], [class*="quote" i], [class*="signature" i]';
const MOST_TEXT = 512 * 1024;

/** The messages of a thread in the page's order; one whose words can't be told from its header has none. */
export function collectMessages({ blocks }: Thread): CollectedMessage[] {
  let left = MOST_TEXT;
  return blocks.map((block) => {
    const words = left > 0 ? wordsOf(block) : '';
    left -= words.length;
    // A label at its beginning says that a header was taken for words: better no message than a wrong one.
    const text = headerRole(/^([^\n:：]{1,30})[:：]/.exec(words)?.[1]) ? '' : words;
    return { author: authorOf(block), direction: directionOf(block), times: block.times, text };
  });
}

function directionOf(block: Block): CollectedMessage['direction'] {
  const told = new Set(markupOf(block).flatMap((text) => WORDS.find(([, words]) => words.test(text))?.[0] ?? []));
  if (told.has('note')) return 'note';
  return told.size === 1 ? [...told][0]! : 'unknown';
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
    const element = writtenIn(part);
    return element ? textWithout(element, (one) => one.matches(QUOTED) || isPutAway(one)) : '';
  });
  return parts
    .filter(Boolean)
    .join('\n')
    .replace(/\n[^\n]{1,200}:$/, '')
    .trim();
}
