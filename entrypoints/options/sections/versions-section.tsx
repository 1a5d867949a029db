import { useState } from 'react';
import { Part } from '../../../components/guidance/part';
import { TakeFile } from '../../../components/guidance/take-file';
import { VersionList } from '../../../components/guidance/version-list';
import { useSpeech } from '../../../components/ui/use-speech';
import type { GuidanceRecord } from '../../../lib/db/records';
import { signingKey } from '../../../lib/db/signing-key';
import { guidanceFrom } from '../../../lib/desk/publish-guidance';
import { fingerprintOf, makeSigningKey, signGuidance } from '../../../lib/desk/signed-guidance';
import { lookAtGuidance, takeGuidance, trustOtherKey } from '../../../lib/desk/take-guidance';
import { guidanceDifference } from '../../../lib/rehearsal/guidance-difference';
import { saveFile } from '../importing/save-file';

interface VersionsSectionProps {
  /** Newest first. */
  versions: readonly GuidanceRecord[];
  /** Agents read what was published and take newer versions; leads publish. */
  lead: boolean;
  /** Publishes what a version said as the next one, to everyone. */
  onPublishAgain(version: number, note: string): void;
}

/** All versions with what each changed; the way back, the way to everyone, and the way to other computers. */
export function VersionsSection({ versions, lead, onPublishAgain }: VersionsSectionProps) {
  const { t, number } = useSpeech();
  const [fingerprint, setFingerprint] = useState<string>();
  const recordOf = (version: number | undefined) => versions.find((one) => one.version === version);
  const changesOf = (version: number) =>
    guidanceDifference(guidanceFrom(versions.find((one) => one.version < version)), guidanceFrom(recordOf(version)));
  const save = async (version: number) => {
    const record = recordOf(version);
    if (!record) return;
    const pair = await signingKey(makeSigningKey);
    const text = await signGuidance(record, pair, recordOf(record.share?.against));
    setFingerprint(await fingerprintOf(await crypto.subtle.exportKey('spki', pair.publicKey)));
    saveFile(new Blob([text], { type: 'application/json' }), `throughline-guidance-${version}.json`);
  };
  return (
    <>
      <Part locked={lead ? undefined : 'agent'}>
        <VersionList
          versions={versions}
          changesOf={changesOf}
          onRollBack={(version) => onPublishAgain(version, t('guidance.rollBack', { version: number(version) }))}
          onForEveryone={(version) =>
            onPublishAgain(version, t('publish.nowForEveryone', { version: number(version) }))
          }
          onSave={(version) => void save(version)}
        />
      </Part>
      <p role="status">{fingerprint && t('publish.saved', { fingerprint })}</p>
      <TakeFile onLook={lookAtGuidance} onTake={takeGuidance} onTrust={trustOtherKey} />
    </>
  );
}
