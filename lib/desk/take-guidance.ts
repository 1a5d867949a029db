import { addNewerVersion, guidanceVersion, newestGuidance } from '../db/guidance';
import type { GuidanceRecord } from '../db/records';
import type { GuidanceProblem } from '../guidance/parse-guidance';
import { guidanceKey } from '../settings/guidance-key';
import { openSignedGuidance, type FileProblem } from './signed-guidance';

/** What a signed file is for this computer. `first-key`: taking it trusts the key from then on. */
export type Offered =
  | { is: 'newer' | 'first-key'; record: GuidanceRecord; former?: GuidanceRecord; fingerprint: string }
  | { is: 'other-key'; record: GuidanceRecord; fingerprint: string; trusted: string }
  | { is: 'older' | 'here'; record: GuidanceRecord }
  | { is: 'bad'; problem: FileProblem; problems?: GuidanceProblem[] };

/** Looks at a signed file without taking it. */
export async function lookAtGuidance(text: string): Promise<Offered> {
  const opened = await openSignedGuidance(text);
  if ('problem' in opened) return { is: 'bad', ...opened };
  const { record, former, fingerprint } = opened;
  const trusted = (await guidanceKey.getValue())?.fingerprint;
  if (trusted && trusted !== fingerprint) return { is: 'other-key', record, fingerprint, trusted };
  const newest = await newestGuidance();
  if (newest && newest.version >= record.version)
    return { is: isSame(await guidanceVersion(record.version), record) ? 'here' : 'older', record };
  return { is: trusted ? 'newer' : 'first-key', record, former, fingerprint };
}

/** Takes a version that was looked at. Looks again: nothing is taken that meanwhile is older, or of another key. */
export async function takeGuidance(text: string): Promise<Offered | { is: 'taken'; record: GuidanceRecord }> {
  const offered = await lookAtGuidance(text);
  if (offered.is !== 'newer' && offered.is !== 'first-key') return offered;
  if (!(await addNewerVersion(offered.record, offered.former))) return { is: 'older', record: offered.record };
  await guidanceKey.setValue({ fingerprint: offered.fingerprint });
  return { is: 'taken', record: offered.record };
}

/** Trusts another key from now on: the lead has a new computer. Only after the agent has been shown both fingerprints. */
export async function trustOtherKey(fingerprint: string): Promise<void> {
  await guidanceKey.setValue({ fingerprint });
}

function isSame(here: GuidanceRecord | undefined, given: GuidanceRecord): boolean {
  return here?.at === given.at && JSON.stringify(here.document) === JSON.stringify(given.document);
}
