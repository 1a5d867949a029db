import type { Guidance } from './document';
import { migrateGuidance } from './migrations/migrate-guidance';
import { GuidanceSchema } from './schema';

/** Keys and indexes (from 0) that lead to a place in the document. */
export type GuidancePath = ReadonlyArray<string | number>;

/**
 * What is wrong, and where: `path` as the lead sees it (`offers › 2 › limit`); `problem` is a locale key under `guidance.problem.`.
 * `line` is there when the document came as a file, counted from 1.
 */
export interface GuidanceProblem {
  path: string;
  at?: GuidancePath;
  line?: number;
  problem: string;
  values: Record<string, string>;
}

export type ParsedGuidance = { guidance: Guidance } | { problems: GuidanceProblem[] };

/** More says nothing new to whoever has to mend it. */
const MOST_PROBLEMS = 50;

/** Brings an older document to today's format and checks it. Never throws on a bad document: it says what is wrong and where. */
export function parseGuidance(document: unknown): ParsedGuidance {
  const migrated = migrateGuidance(document);
  if ('problem' in migrated) return { problems: [problemAt(['format'], migrated.problem)] };
  const result = GuidanceSchema.safeParse(migrated.document);
  if (!result.success) return { problems: result.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
  const twice = firstRepeatedId(result.data);
  return twice ? { problems: [twice] } : { guidance: result.data };
}

/** A problem at a place, with the path as the lead counts. */
export function problemAt(at: GuidancePath, problem: string, values: Record<string, string> = {}): GuidanceProblem {
  return { path: spokenPath(at) || 'document', at, problem, values };
}

/** `offers › 2 › limit`: keys as they are, indexes counted from 1. */
export function spokenPath(at: GuidancePath): string {
  return at.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' › ');
}

function problemOf(issue: { path: PropertyKey[]; code?: string; message: string; keys?: string[] }): GuidanceProblem {
  const at = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const known = /^[a-z]+(-[a-z]+)+$/.test(issue.message)
    ? issue.message
    : (issue.code ?? 'invalid').replaceAll('_', '-');
  return problemAt(at, known, { keys: issue.keys?.join(', ') ?? '' });
}

function firstRepeatedId(guidance: Guidance): GuidanceProblem | undefined {
  const sections = ['procedures', 'offers', 'escalations', 'snippets', 'reasons', 'personas', 'brands'] as const;
  for (const section of sections) {
    const seen = new Set<string>();
    for (const [index, { id }] of guidance[section].entries()) {
      if (seen.has(id)) return problemAt([section, index, 'id'], 'id-used-twice', { id });
      seen.add(id);
    }
  }
  return undefined;
}
