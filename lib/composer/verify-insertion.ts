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
