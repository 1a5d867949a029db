import type { Guidance } from '../../../lib/guidance/document';
import { parseGuidance } from '../../../lib/guidance/parse-guidance';
import { withoutBlanks } from '../../../lib/guidance/without-blanks';

/** The draft as it would be published; `undefined` while it has mistakes, which nothing can be replayed with. */
export function soundGuidance(edited: Guidance): Guidance | undefined {
  const parsed = parseGuidance(withoutBlanks(edited));
  return 'guidance' in parsed ? parsed.guidance : undefined;
}
