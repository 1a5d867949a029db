import { useEffect, useState } from 'react';
import { PolicyOffer } from '../../components/guidance/policy-offer';
import { WhatChanged } from '../../components/guidance/what-changed';
import { guidanceVersions } from '../../lib/db/guidance';
import type { GuidanceRecord } from '../../lib/db/records';
import { guidanceFrom } from '../../lib/desk/publish-guidance';
import { lookAtGuidance, takeGuidance, type Offered } from '../../lib/desk/take-guidance';
import { guidanceDifference } from '../../lib/rehearsal/guidance-difference';
import { guidanceByPolicy } from '../../lib/settings/guidance-by-policy';
import { guidanceSeen } from '../../lib/settings/guidance-seen';
import { useLive } from './hooks/use-live';
import { useStored } from './hooks/use-stored';

/** What is new in the guidance: a version that the organisation offers, and, once, what the one in force changed. */
export function GuidanceNews({ inForce }: { inForce: number }) {
  // A store in trouble is told by the panel itself, with the way out.
  const versions = useLive(() => guidanceVersions().catch(() => undefined), []);
  if (!versions) return null;
  return (
    <>
      {/* Looked at anew whenever a version comes. */}
      <Policy key={versions[0]?.version} />
      <Changed versions={versions} inForce={inForce} />
    </>
  );
}

function Policy() {
  const [offer, setOffer] = useState<{ text: string; offered: Offered }>();
  useEffect(() => {
    void guidanceByPolicy().then(async (text) => {
      if (text !== undefined) setOffer({ text, offered: await lookAtGuidance(text) });
    });
  }, []);
  return offer ? <PolicyOffer offered={offer.offered} onTake={() => void takeGuidance(offer.text)} /> : null;
}

function Changed({ versions, inForce }: { versions: readonly GuidanceRecord[]; inForce: number }) {
  const [seen, setSeen] = useStored(guidanceSeen);
  const record = versions.find((one) => one.version === inForce);
  if (seen === undefined || !record || record.version <= seen) return null;
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
