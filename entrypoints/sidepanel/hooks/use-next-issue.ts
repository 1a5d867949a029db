import { useEffect, useState } from 'react';
import type { GuidanceRecord } from '../../../lib/db/records';
import type { Reading } from '../../../lib/domain/reading';
import type { NextIssue } from '../../../lib/insights/next-issue';

/** What this customer will probably ask next, with what our procedures say about it. */
export interface NextOffer {
  issue: NextIssue;
  /** When that was computed; ISO 8601. */
  since: string;
  answer?: string;
}

/** Found after the reading is on screen, in a bundle of its own. */
export function useNextIssue(
  reading: Reading | undefined,
  guidance: GuidanceRecord | undefined,
): NextOffer | undefined {
  const [offer, setOffer] = useState<{ reason: string; offer?: NextOffer }>();
  const reason = reading?.reasons[0]?.id;
  const language = reading?.language;
  useEffect(() => {
    if (!reason || !language) return undefined;
    let live = true;
    void import('../next-offer')
      .then(({ nextOfferFor }) => nextOfferFor(reason, language, guidance))
      .then((found) => live && setOffer({ reason, offer: found }));
    return () => {
      live = false;
    };
  }, [reason, language, guidance]);
  return offer?.reason === reason ? offer?.offer : undefined;
}
