import type { Candidate } from '../../domain/sighting';

/** No agreement of doubtful places makes more of them than one place that is known to be right. */
const MOST = 0.9;

/**
 * Candidates read in places that are independent of each other where their grounds differ (a header and the composer's To field). Two
 * such places that name the same identifier are wrong only if both are: their doubts are multiplied. All are kept, so that a
 * disagreement stays to be seen. Two candidates of one ground do not confirm each other, and who is in copy confirms nobody.
 */
export function agree(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one) => {
    const best = new Map([[one.ground, one.confidence]]);
    for (const other of candidates)
      if (isMain(one) && isMain(other) && isSame(one, other))
        best.set(other.ground, Math.max(best.get(other.ground) ?? 0, other.confidence));
    if (best.size < 2) return one;
    const doubt = [...best.values()].reduce((product, confidence) => product * (1 - confidence), 1);
    const confidence = Math.max(one.confidence, Math.min(MOST, Math.round((1 - doubt) * 100) / 100));
    return { ...one, confidence };
  });
}

function isMain({ role }: Candidate): boolean {
  return role !== 'cc' && role !== 'forwarded';
}

function isSame(one: Candidate, other: Candidate): boolean {
  return one.identifiers.some((a) =>
    other.identifiers.some((b) => a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase()),
  );
}
