import { useEffect, useState } from 'react';
import { OfferTable } from '../../components/offers/offer-table';
import type { OfferVerdict } from '../../lib/guidance/evaluate-offers';
import { askForOffers, type Thought } from './hooks/use-thinking';

/** The offers of the guidance for the open customer; nothing while there are none. */
export function OffersHere({ thought }: { thought: Thought }) {
  const [answer, setAnswer] = useState<{ thought: Thought; verdicts: OfferVerdict[] }>();
  useEffect(() => {
    let left = false;
    askForOffers()
      .then((verdicts) => !left && setAnswer({ thought, verdicts }))
      .catch((error: unknown) => console.error('No offers', error));
    return () => {
      left = true;
    };
  }, [thought]);
  // Another customer's table is never shown beside this one (S2).
  if (answer?.thought !== thought || !answer.verdicts.length) return null;
  const { dossier } = thought.basis;
  return (
    <OfferTable
      verdicts={answer.verdicts}
      dossier={dossier}
      reading={thought.reading}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
