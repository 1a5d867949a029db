import { publishVersion } from '../db/guidance';
import type { GuidanceRecord, GuidanceShare } from '../db/records';
import { defaultGuidance } from '../guidance/default/default-guidance';
import type { Guidance } from '../guidance/document';
import { parseGuidance, type GuidanceProblem } from '../guidance/parse-guidance';

/** The guidance in a stored version, checked; the shipped default where there is none, or where the stored one can't be read. */
export function guidanceFrom(record: GuidanceRecord | undefined): Guidance {
  if (!record) return defaultGuidance;
  const parsed = parseGuidance(record.document);
  return 'guidance' in parsed ? { ...parsed.guidance, version: record.version } : defaultGuidance;
}

/** Who publishes, when, what they say of it, for whom, and which breaks they accept. */
export interface Publication {
  author: string;
  note: string;
  now: string;
  /** Only so many in a hundred agents or conversations; the others stay where they are. Everyone when absent. */
  share?: Pick<GuidanceShare, 'of' | 'percent'>;
  accepted?: GuidanceRecord['accepted'];
}

/** Publishes a document as the next version, if it is sound; else says what is wrong and where, and nothing changes. */
export async function publishGuidance(
  document: unknown,
  { author, note, now, share, accepted }: Publication,
): Promise<{ version: number } | { problems: GuidanceProblem[] }> {
  const parsed = parseGuidance(document);
  if ('problems' in parsed) return parsed;
  const version = await publishVersion((newest, number) => ({
    author,
    at: now,
    note,
    document: parsed.guidance,
    ...(share && { share: splitOf(share, newest, number) }),
    ...(accepted?.length && { accepted }),
  }));
  return { version };
}

/** A share that grows keeps its split, so that whoever follows the new version goes on following it. */
function splitOf(
  share: Pick<GuidanceShare, 'of' | 'percent'>,
  newest: GuidanceRecord | undefined,
  version: number,
): GuidanceShare {
  const running = newest?.share;
  return {
    of: share.of,
    percent: share.percent,
    against: running?.against ?? newest?.version ?? 0,
    split: running?.of === share.of ? running.split : `v${version}`,
  };
}
