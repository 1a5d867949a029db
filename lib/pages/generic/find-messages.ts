import { CARRIERS, isName } from './addresses-in';
import { isSeen } from './is-seen';

/** One message as the page lays it out: what stands over its words, and the words. */
export interface Block {
  element: Element;
  header: Element[];
  body: Element[];
  /** What may be its time, as written, the most telling first. */
  times: string[];
}

export interface Thread {
  /** What holds the messages; for a single one the message itself. */
  root: Element;
  blocks: Block[];
  /** What is alike and could not be split: anything in there may be somebody's words. */
  unread: Element[];
}

const TIMES = 'time, relative-time, [datetime], [data-timestamp], [data-time]';
/** A sender in an attribute marks a message as well; in a customer's words such attributes hardly survive. */
const SENDERS = '[email], [data-address], [data-email], [data-hovercard-id*="@"]';
/** Things with a time that are lists to choose from, not messages. */
const LIST =
  'nav, [role="navigation"], [role="listbox"], [role="tree"], [role="tablist"], [role="menu"], [role="grid"], [role="option"], [role="row"], tr, a, button, label, select, footer';
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)/;
/** A year, or seconds since 1970; in other figures than ours as well. */
const YEAR = /\p{Nd}{4}/u;
const LONGEST_TIME = 60;
/** A header is short; what is longer holds somebody's words. */
const LONGEST_HEADER = 400;
/** Nodes of one message that are looked at for its time. */
const MOST_NODES = 1000;
const MOST_TEXTS = 20_000;
const MOST_TITLES = 1000;
const MOST_TIMES = 400;
const MOST_BLOCKS = 60;

/** The conversation in sight, or nothing where no part of the page looks like one (or too many do). */
export function findThread(page: Document, editor: Element | undefined): Thread | undefined {
  const times = timesIn(page).filter((one) => !editor?.contains(one));
  const senders = [...page.querySelectorAll(SENDERS)].filter((one) => isSeen(one) && !editor?.contains(one));
  if (times.length > MOST_TIMES || senders.length > MOST_TIMES) return undefined;
  const threads = outermost(rowsOf([...times, ...senders]).flatMap((row) => threadOf(row) ?? []));
  const best = threads.toSorted((a, b) => weight(b) - weight(a))[0];
  return best ?? single(times);
}

/** Elements that say when: by their kind, or a short text with a time of day or a year. */
function timesIn(page: Document): Element[] {
  const titled = [...page.querySelectorAll('[title]')].slice(0, MOST_TITLES).filter(isTime);
  const found = new Set<Element>([...page.querySelectorAll(TIMES), ...titled]);
  const walker = page.createTreeWalker(page.body, 4);
  for (let i = 0, node = walker.nextNode(); node && i < MOST_TEXTS; i++, node = walker.nextNode()) {
    const text = node.nodeValue!;
    const parent = node.parentElement;
    if (text.length < LONGEST_TIME && CLOCK.test(text) && parent && !/^(?:script|style|option)$/.test(parent.localName))
      found.add(parent);
    if (found.size > MOST_TIMES) break;
  }
  // A time may be too narrow to count as drawn; its row is not.
  return [...found].filter((one) => isSeen(one) || (!one.matches('[hidden]') && isSeen(one.parentElement ?? one)));
}

/** Siblings that are alike and hold a time each: what a thread, but a list as well, looks like. */
function rowsOf(times: readonly Element[]): Element[][] {
  const byParent = new Map<Element, Set<Element>>();
  for (const time of times) {
    for (
      let child = time, up = child.parentElement;
      up && up.localName !== 'html';
      child = up, up = child.parentElement
    ) {
      const children = byParent.get(up) ?? new Set();
      byParent.set(up, children.add(child));
    }
  }
  return [...byParent.values()].flatMap((children) => {
    const [first, ...rest] = children;
    const alike = rest.filter((one) => isAlike(one, first!));
    return alike.length ? [[first!, ...alike]] : [];
  });
}

/** Whether two elements are of a kind: one tag, and a class or an attribute's name that both bear. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const names = (element: Element) =>
    element.getAttributeNames().filter((name) => name.startsWith('data-') || name === 'role');
  if (names(one).some((name) => other.hasAttribute(name))) return true;
  return one.classList.length || other.classList.length
    ? [...one.classList].some((name) => other.classList.contains(name))
    : !names(one).length && !names(other).length;
}

function threadOf(rows: Element[]): Thread | undefined {
  if (rows[0]!.closest(LIST) || rows[0]!.querySelector('input[type="checkbox"], [role="checkbox"]')) return undefined;
  const root = rows[0]!.parentElement!;
  // Messages without a time of their own (the page shows one for several) are still alike.
  const all = [...root.children].filter((one) => isAlike(one, rows[0]!) && isSeen(one)).slice(-MOST_BLOCKS);
  const blocks = all.flatMap((row) => blockOf(row, true) ?? []);
  const unread = all.filter((row) => !blocks.some(({ element }) => element === row));
  return blocks.length > 1 ? { root, blocks, unread } : undefined;
}

function outermost(threads: Thread[]): Thread[] {
  return threads.filter((one) => !threads.some((other) => other !== one && other.root.contains(one.root)));
}

function weight({ blocks }: Thread): number {
  return blocks.flatMap(({ body }) => body).reduce((sum, one) => sum + wordsIn(one), 0);
}

/** A message alone on its page: the smallest part around its time that has words beside the header. */
function single(times: readonly Element[]): Thread | undefined {
  const blocks = times.slice(0, 10).flatMap((time) => {
    for (let up = time.parentElement; up && up.localName !== 'html'; up = up.parentElement) {
      if (up.closest(LIST)) return [];
      const block = blockOf(up);
      // A header with alike parts of a time each is a thread of its own.
      if (block?.header.some((part) => rowsOf(timesWithin(part)).length)) return [];
      if (block?.header.length && block.body.some((one) => wordsIn(one) > 1)) return [block];
    }
    return [];
  });
  const [first] = blocks;
  return first && { root: first.element, blocks: [first], unread: [] };
}

/** A message that is known to be one: where it can't be split, all of it is its words. */
export function asBlock(row: Element): Block {
  return blockOf(row, true) ?? { element: row, header: [], body: [row], times: [] };
}

/** Splits a message into the part with its time and the parts after it; nothing where it can't be told which is which. */
function blockOf(row: Element, isRow = false): Block | undefined {
  const time = timesWithin(row)[0] ?? row.querySelector(SENDERS);
  const header: Element[] = [];
  // Chats put the time under the words: then nothing stands over them.
  let trailing: Block | undefined;
  for (let node = row; time && node !== time;) {
    const children = [...node.children].filter((child) => hasWords(child) && isSeen(child));
    const next = [...node.children].find((child) => child.contains(time))!;
    const at = children.indexOf(next);
    if (at < 0 && next !== time) return undefined;
    const before = children.slice(0, Math.max(0, at));
    const after = children.slice(at + 1).filter((child) => !child.matches('button, [role="button"], [role="toolbar"]'));
    if (before.some((child) => child.textContent.length > LONGEST_HEADER)) return undefined;
    header.push(...before);
    const words = after.findIndex((child, i) => !isAddressing(child) && !isNameBefore(child, after[i + 1]));
    const body = words < 0 ? [] : after.slice(words);
    const block = {
      element: row,
      header: [...header, next, ...after.slice(0, words)],
      body,
      times: writtenTimes(time),
    };
    const isRepeated = body.some((child) => isAlike(child, next) && isTimed(child));
    if (hasBody(body) && !isRepeated && next.textContent.length <= LONGEST_HEADER) return block;
    // Nothing but addresses: in a row of a thread somebody may have written just those.
    if (isRow && words < 0 && after.length)
      trailing ??= { ...block, header: [...header, next, ...after.slice(0, -1)], body: after.slice(-1) };
    if (before.length === 1 && !after.length && hasBody(before)) trailing ??= { ...block, header: [], body: before };
    node = next;
  }
  return trailing;
}

function hasBody(after: readonly Element[]): boolean {
  return after.some((one) => wordsIn(one) > 0 || one.localName === 'iframe');
}

const MOST_WORDS = 2;

/** A part that only says who writes to whom: addresses, and next to no words of its own. */
function isAddressing(element: Element): boolean {
  const people = [...(element.matches(CARRIERS) ? [element] : []), ...element.querySelectorAll(CARRIERS)];
  const all = element.textContent;
  if (all.length > LONGEST_HEADER || (!people.length && !all.includes('@'))) return false;
  if (element.querySelector('p, br, blockquote')) return false;
  const named = people.reduce((sum, one) => sum + wordsOf(one.textContent), 0);
  return wordsOf(all.replace(/\S{1,64}@\S{1,190}/g, '')) - named <= MOST_WORDS;
}

/** A name in a part of its own, with the address in the next. */
function isNameBefore(element: Element, next: Element | undefined): boolean {
  const isInline = element.matches('a, b, span, strong');
  return isInline && next !== undefined && isAddressing(next) && isName(element.textContent.trim());
}

function timesWithin(element: Element): Element[] {
  return [...element.querySelectorAll('*')].slice(0, MOST_NODES).filter(isTime);
}

function isTimed(element: Element): boolean {
  return timesWithin(element).length > 0;
}

function isTime(element: Element): boolean {
  if (element.matches(TIMES)) return true;
  const title = element.getAttribute('title') ?? '';
  if (title.length < LONGEST_TIME && CLOCK.test(title) && !title.includes('@')) return true;
  const own = [...element.childNodes].find((node) => node.nodeType === 3)?.nodeValue ?? '';
  return own.length < LONGEST_TIME && CLOCK.test(own);
}

// What names no year is no date, and would change with every look ("2 minutes ago").
function writtenTimes(time: Element): string[] {
  const said = ['datetime', 'data-timestamp', 'data-time', 'title', 'aria-label'].map((name) =>
    time.getAttribute(name),
  );
  return [...said, time.textContent].flatMap((one) => (one && one.length < 200 && YEAR.test(one) ? one : []));
}

function hasWords(element: Element): boolean {
  return element.localName === 'iframe' || /\S/.test(element.textContent ?? '');
}

function wordsIn(element: Element): number {
  return wordsOf(writtenIn(element)?.textContent ?? '');
}

/** Where the words of a part stand: in itself, or in the frame that it is or has, unless that can't be read. */
export function writtenIn(part: Element): Element | undefined {
  const frame = part.matches('iframe') ? part : part.querySelector('iframe');
  return frame ? (frame as HTMLIFrameElement).contentDocument?.body : part;
}

function wordsOf(text: string): number {
  return (text.slice(0, 20_000).match(/\p{L}{2,}/gu) ?? []).length;
}
