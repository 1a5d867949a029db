import type { Guidance } from './document';
import { migrateGuidance } from './migrations/migrate-guidance';
import { GuidanceSchema } from './schema';

/** What is wrong, and where: `path` as the lead sees it (`offers › 2 › limit`); `problem` is a locale key under `guidance.problem.`. */
export interface GuidanceProblem {
  path: string;
  problem: string;
  values: Record<string, string>;
}

export type ParsedGuidance = { guidance: Guidance } | { problems: GuidanceProblem[] };

/** Brings an older document to today's format and checks it. Never throws on a bad document: it says what is wrong and where. */
export function parseGuidance(document: unknown): ParsedGuidance {
  const migrated = migrateGuidance(document);
  if ('problem' in migrated) return { problems: [{ path: 'format', problem: migrated.problem, values: {} }] };
  const result = GuidanceSchema.safeParse(migrated.document);
  if (!result.success) return { problems: result.error.issues.map(problemOf) };
  const twice = firstRepeatedId(result.data);
  return twice ? { problems: [twice] } : { guidance: result.data };
}

function problemOf(issue: { path: PropertyKey[]; code?: string; message: string; keys?: string[] }): GuidanceProblem {
  const path = issue.path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
  const known = /^[a-z]+(-[a-z]+)+$/.test(issue.message)
    ? issue.message
    : (issue.code ?? 'invalid').replaceAll('_', '-');
  return { path: path || 'document', problem: known, values: { keys: issue.keys?.join(', ') ?? '' } };
}

function firstRepeatedId(guidance: Guidance): GuidanceProblem | undefined {
  for (const section of ['procedures', 'offers', 'escalations', 'snippets'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of guidance[section].entries()) {
      if (seen.has(id)) return { path: `${section} › ${index + 1} › id`, problem: 'id-used-twice', values: { id } };
      seen.add(id);
    }
  }
  return undefined;
}
