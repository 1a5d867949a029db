import type { Finding } from '../../domain/reply';

/** Whether two spans of a draft share any of its text. */
export function spansOverlap(one: Finding['span'], other: Finding['span']): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
