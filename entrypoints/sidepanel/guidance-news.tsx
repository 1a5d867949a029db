import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { OfferedVersion } from '../../components/guidance/offered-version';
import { WhatChanged } from '../../components/guidance/what-changed';
import { guidanceVersions } from '../../lib/db/guidance';
import { guidanceFrom } from '../../lib/desk/publish-guidance';
import { lookAtGuidance, takeGuidance, type Offered } from '../../lib/desk/take-guidance';
import { guidanceDifference } from '../../lib/rehearsal/guidance-difference';
import { guidanceByPolicy } from '../../lib/settings/guidance-by-policy';
import { guidanceSeen } from '../../lib/settings/guidance-seen';
import { useStored } from './hooks/use-stored';

/** What is new in the guidance: a version that the organisation offers, and, once, what the one in force changed. */
export function GuidanceNews({ inForce }: { inForce: number }) {
  const versions = useLiveQuery(guidanceVersions, []);
  const [seen, setSeen] = useStored(guidanceSeen);
  const policy = usePolicy(versions?.[0]?.version);
  if (policy) return <OfferedVersion offered={policy.offered} onTake={() => void takeGuidance(policy.text)} />;
  const record = versions?.find((one) => one.version === inForce);
  if (!versions || seen === undefined || !record || record.version <= seen) return null;
  const former = versions.find((one) => one.version < record.version && (!seen || one.version <= seen));
  return (
    <WhatChanged
      version={record.version}
      author={record.author}
      at={record.at}
      note={record.note}
      changes={() => guidanceDifference(guidanceFrom(former), guidanceFrom(record))}
      onSeen={() => setSeen(record.version)}
    />
  );
}

type Offer = { text: string; offered: Extract<Offered, { is: 'newer' | 'first-key' }> };

/** The policy's version, while it is newer than all that are here. Looked at again whenever a version comes. */
function usePolicy(newest: number | undefined): Offer | undefined {
  const [offer, setOffer] = useState<Offer>();
  useEffect(() => {
    const look = async () => {
      const text = await guidanceByPolicy();
      const offered = text === undefined ? undefined : await lookAtGuidance(text);
      if (offered && offered.is !== 'newer' && offered.is !== 'first-key') console.info('Policy guidance', offered.is);
      setOffer(text && (offered?.is === 'newer' || offered?.is === 'first-key') ? { text, offered } : undefined);
    };
    void look();
  }, [newest]);
  return offer;
}
