import { publishVersion } from '../db/guidance';
import type { GuidanceRecord } from '../db/records';
import { defaultGuidance } from '../guidance/default/default-guidance';
import type { Guidance } from '../guidance/document';
import { parseGuidance, type GuidanceProblem } from '../guidance/parse-guidance';

/** The guidance in a stored version, checked; the shipped default where there is none, or where the stored one can't be read. */
export function guidanceFrom(record: GuidanceRecord | undefined): Guidance {
  if (!record) return defaultGuidance;
  const parsed = parseGuidance(record.document);
  return 'guidance' in parsed ? { ...parsed.guidance, version: record.version } : defaultGuidance;
}

/** Who publishes, when, and what they say of it. */
export interface Publication {
  author: string;
  note: string;
  now: string;
}

/** Publishes a document as the next version, if it is sound; else says what is wrong and where, and nothing changes. */
export async function publishGuidance(
  document: unknown,
  { author, note, now }: Publication,
): Promise<{ version: number } | { problems: GuidanceProblem[] }> {
  const parsed = parseGuidance(document);
  if ('problems' in parsed) return parsed;
  return { version: await publishVersion({ author, at: now, note, document: parsed.guidance }) };
}
