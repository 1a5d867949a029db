import type { InsertMode } from './contract';
import { comparable } from './read-composer';

/**
 * Whether an editor that held `before` holds `before` plus `text` now, once, with its lines kept; blanks apart. With `replace`, only
 * `text`. What an editor duplicates, drops or joins is no insertion (S16).
 */
export function isInserted(before: string, after: string, text: string, mode: InsertMode): boolean {
  const [was, is, wanted] = [squeeze(before), squeeze(after), squeeze(text)];
  if (mode === 'replace') return is === wanted && hasLines(after, text);
  if (is.length !== was.length + wanted.length) return false;
  for (let at = is.indexOf(wanted); at !== -1; at = is.indexOf(wanted, at + 1)) {
    if (is.slice(0, at) + is.slice(at + wanted.length) === was) return hasLines(after, text);
  }
  return false;
}

// More than anyone types while an insertion is read back; a line that an editor doubles is longer.
const MOST_TYPED = 12;

/**
 * Whether an editor that held `first`, with `text` in it, holds a few characters more now and `text` still once: the agent went on
 * typing, and taking the insertion back would take their words.
 */
export function isTypedOn(first: string, after: string, text: string): boolean {
  const [was, is, wanted] = [squeeze(first), squeeze(after), squeeze(text)];
  const more = is.length - was.length;
  return more > 0 && more <= MOST_TYPED && is.split(wanted).length === 2 && isWithin(was, is) && hasLines(after, text);
}

/** Whether what came between two states of an editor may be the agent's typing: a few characters more, or fewer. */
export function isTyping(before: string, after: string): boolean {
  const [was, is] = [squeeze(before), squeeze(after)];
  if (Math.abs(is.length - was.length) > MOST_TYPED) return false;
  return is.length < was.length ? isWithin(is, was) : isWithin(was, is);
}

/** Whether an editor that held `before` holds `text` once now, and beside it no more than the agent may have typed meanwhile. */
export function isAmongTyping(before: string, after: string, text: string): boolean {
  const [is, wanted] = [squeeze(after), squeeze(text)];
  const around = is.split(wanted);
  return around.length === 2 && isTyping(before, around.join('')) && hasLines(after, text);
}

/** Whether all characters of one stand in the other in the same order. */
function isWithin(one: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (one.startsWith(character, at)) at += character.length;
  return at === one.length;
}

/** Whether two states of an editor are the same to a reader. */
export function isSame(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return comparable(text).normalize('NFC').replace(/\s+/g, '');
}

// The first and the last line may have joined what stood before and after the caret.
function hasLines(after: string, text: string): boolean {
  const lines = new Set(comparable(after).split('\n'));
  return comparable(text)
    .split('\n')
    .slice(1, -1)
    .every((line) => lines.has(line));
}
