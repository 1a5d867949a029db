import type { Sentence } from './sentences';
import { without } from './sentences';

/** Fewer words than this are a greeting or a sign-off. */
const SAYS_SOMETHING = 4;

/** The text without a sentence; where nothing but greeting and sign-off would be left, `instead` takes its place. */
export function takeOut(
  text: string,
  sentences: readonly Sentence[],
  span: { start: number; end: number },
  instead: string,
): string {
  const rest = sentences.some(
    (one) =>
      (one.end <= span.start || one.start >= span.end) &&
      /[.!?؟…]["”»]?$/u.test(one.text) &&
      one.text.split(/\s+/).length >= SAYS_SOMETHING,
  );
  return rest ? without(text, span.start, span.end) : text.slice(0, span.start) + instead + text.slice(span.end);
}
