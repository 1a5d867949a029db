import type { Span } from '../language/tokens';

const REACH = 160;

/** The sentence around a value, as far as it is near. */
export function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const from = Math.max(...['! ', '? ', '؟ ', '\n'].map((mark) => before.lastIndexOf(mark)), lastStop(before));
  const to = /[!?؟\n]|\p{L}\.(?:\s|$)/u.exec(behind)?.index ?? REACH;
  return before.slice(from + 1) + text.slice(start, end) + behind.slice(0, to + 1);
}

// The point behind a figure ("20. Februar") ends no sentence.
function lastStop(before: string): number {
  return [...before.matchAll(/\p{L}\p{L}\.\s/gu)].at(-1)?.index ?? -1;
}
