import type { Finding } from '../../lib/domain/reply';

/** A stretch of the draft and how it is marked. */
export interface MarkedText {
  start: number;
  text: string;
  commitment: boolean;
  finding?: Finding['severity'];
}

interface Range {
  start: number;
  end: number;
}

/** Cuts a text where marks begin and end. Ranges outside of the text are cut to it. */
export function markedText(
  text: string,
  commitments: readonly Range[],
  findings: readonly Pick<Finding, 'span' | 'severity'>[],
): MarkedText[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of commitments) cuts.add(inside(start)).add(inside(end));
  for (const { span } of findings) cuts.add(inside(span[0])).add(inside(span[1]));
  const points = [...cuts].sort((one, other) => one - other);
  return points.slice(0, -1).map((start, i) => {
    const covers = (from: number, to: number) => from <= start && to >= points[i + 1]!;
    const marks = findings.filter(({ span }) => covers(span[0], span[1])).map((one) => one.severity);
    return {
      start,
      text: text.slice(start, points[i + 1]),
      commitment: commitments.some((one) => covers(one.start, one.end)),
      finding: marks.includes('stop') ? 'stop' : marks[0],
    };
  });
}

/** Where ranges of `before` stand in `after`: moved past one edited stretch, dropped when the edit reached into them. */
export function rangesAfterEdit(before: string, after: string, ranges: readonly Range[]): Range[] {
  if (before === after) return [...ranges];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const grown = after.length - before.length;
  return ranges.flatMap(({ start, end }) => {
    if (end <= head) return [{ start, end }];
    if (start >= before.length - tail) return [{ start: start + grown, end: end + grown }];
    return [];
  });
}
