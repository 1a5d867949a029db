import { useEffect, useState } from 'react';
import type { EffortOfferProps } from '../../../components/effort/effort-offer';
import type { Dossier } from '../../../lib/domain/dossier';
import type { Reading } from '../../../lib/domain/reading';
import { survey as surveySetting } from '../../../lib/settings/survey';
import { useStored } from './use-stored';

type Offers = Pick<EffortOfferProps, 'said' | 'survey'>;

/** What the effort row offers: an answer that stands in the thread, or the survey question. Found after the reading, in a bundle of its own. */
export function useEffortOffers(dossier: Dossier | undefined, reading: Reading | undefined, told: boolean): Offers {
  const [setting] = useStored(surveySetting);
  const [offers, setOffers] = useState<Offers & { of?: Dossier }>({});
  useEffect(() => {
    if (!dossier || !reading || !setting) return undefined;
    let live = true;
    void import('../effort-offers').then(({ effortOffers }) => {
      if (live) setOffers({ ...effortOffers({ ...dossier, setting, reading, told }), of: dossier });
    });
    return () => {
      live = false;
    };
  }, [dossier, reading, setting, told]);
  return offers.of === dossier ? { said: offers.said, survey: offers.survey } : {};
}
