import type { Finding, FindingKind } from '../../domain/reply';
import { spansOverlap } from './spans-overlap';

/** Kinds that speak of one value in the text, the one that weighs most first: somebody else's data is worse than a figure without a source. */
const OF_A_VALUE: FindingKind[] = ['wrong-customer-data', 'internal-leak', 'unsourced-fact'];

/** One finding for one span: of those that say of the same words that they may not stand there, the strongest stays. */
export function withoutDoubles(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one) => !findings.some((other) => weighsMore(other, one) && spansOverlap(other.span, one.span)),
  );
}

function weighsMore(one: Finding, other: Finding): boolean {
  const [mine, theirs] = [OF_A_VALUE.indexOf(one.kind), OF_A_VALUE.indexOf(other.kind)];
  return mine >= 0 && theirs > mine;
}
