import type { CollectedPerson } from '../../domain/collected';
import type { PageReading } from '../define-page';
import type { HeaderAddress } from '../dom/parse-address';
import { addressIn, CARRIERS, writtenAddresses } from './addresses-in';
import { branchOf, CHROME } from './branch-of';
import { isSeen } from './is-seen';
import { phoneBeside } from './phone-beside';

const MOST = 300;
const MOST_PEOPLE = 100;
const MOST_TEXTS = 5000;
const MOST_MESSAGES = 60;
/** Units of a message, and of a piece of the page, that are held against each other. */
const BEGINNING = 200;
const PIECE = 150;
/** So much of a message tells where it stands, even where its first words are marked up. */
const TELLING = 20;

/**
 * People whom a page names apart from the conversation that its own reader read, as on a contact card. None where it can't be told for each
 * message where its words stand: what a customer writes must never count as the page's own word (S1).
 */
export function peopleAround(
  page: Document,
  { messages }: Pick<PageReading, 'messages'>,
  composer: Element | undefined,
): CollectedPerson[] {
  const words = composer && messages.length ? wordsIn(page, messages) : undefined;
  const branch = words && branchOf(words, composer!);
  if (!composer || !branch) return [];
  const form = composer.closest('form') ?? composer;
  const isApart = (element: Element) =>
    !branch.contains(element) && !element.contains(branch) && !form.contains(element) && !element.closest(CHROME);
  const carriers = [...page.querySelectorAll(CARRIERS)].slice(0, MOST);
  const said: Array<{ element: Element; person?: HeaderAddress }> = [
    ...carriers.map((element) => ({ element, person: addressIn(element) })),
    ...writtenAddresses(page.body),
  ];
  return said
    .filter(({ element, person }) => person && isApart(element) && isSeen(element))
    .slice(0, MOST_PEOPLE)
    .map(({ element, person }) => ({ ...person!, place: 'apart', role: 'from', phone: phoneBeside(element) }));
}

/** The smallest part of the page that holds the words of all messages, and all frames, where others may stand. */
function wordsIn(page: Document, messages: PageReading['messages']): Element | undefined {
  if (messages.length > MOST_MESSAGES) return undefined;
  const left = new Set(messages.map(({ text }) => squeezed(text.slice(0, 2 * BEGINNING)).slice(0, BEGINNING)));
  const all = [...left];
  const together = all.join('\n');
  let around: Element | undefined;
  const take = (element: Element) => {
    around ??= element;
    while (!around.contains(element)) around = around.parentElement!;
  };
  const walker = page.createTreeWalker(page.body, 4);
  for (let i = 0, node = walker.nextNode(); node && i < MOST_TEXTS; i++, node = walker.nextNode()) {
    const text = squeezed(node.nodeValue!.slice(0, 2 * PIECE)).slice(0, PIECE);
    const found = text.length > 1 && together.includes(text) ? all.filter((one) => isOf(text, one)) : [];
    if (!found.length) continue;
    take(node.parentElement!);
    for (const one of found) left.delete(one);
  }
  for (const frame of page.querySelectorAll('iframe')) if (isSeen(frame)) take(frame);
  return left.size ? undefined : around;
}

function isOf(text: string, message: string): boolean {
  return message.startsWith(text) || (text.length >= TELLING && message.includes(text));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
