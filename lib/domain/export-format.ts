import * as z from 'zod/mini';
import { EffortScore } from './effort';
import { IdentifierKind } from './identifier';
import { Interaction } from './interaction';

/** Changes when a reader of the old format would misunderstand the new one; see docs/export-format.md. */
export const EXPORT_VERSION = 1;

/** First line of an export. */
const ExportHeader = z.object({
  format: z.literal('throughline-export'),
  version: z.number(),
  exportedAt: z.string(),
  /** `everything`, or the identifiers of the one customer it holds. */
  of: z.union([z.literal('everything'), z.array(z.string())]),
  settings: z.optional(z.record(z.string(), z.unknown())),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

/** Every other line: a record of a table. */
const ExportLine = z.object({ table: z.string(), record: z.looseObject({}) });

/** Last line: how many records there are, so that a cut-off file is noticed. */
const ExportEnd = z.object({ end: z.number() });

const RECORDS = {
  interactions: Interaction,
  effort: EffortScore,
  identifiers: z.looseObject({
    key: z.string(),
    kind: IdentifierKind,
    value: z.string(),
    name: z.optional(z.string()),
    names: z.array(z.string()),
    skeleton: z.string(),
    firstSeenAt: z.string(),
    origin: z.string(),
  }),
  links: z.looseObject({
    id: z.string(),
    a: z.string(),
    b: z.string(),
    claim: z.enum(['same', 'not-same']),
    certainty: z.enum(['certain', 'probable']),
    why: z.string(),
    at: z.string(),
    undoneAt: z.optional(z.string()),
    origin: z.string(),
  }),
  conversations: z.looseObject({
    key: z.string(),
    system: z.string(),
    site: z.string(),
    id: z.string(),
    url: z.string(),
    status: z.string(),
    seenAt: z.string(),
    origin: z.string(),
  }),
  drafts: z.looseObject({
    id: z.string(),
    conversation: z.string(),
    at: z.string(),
    proposed: z.string(),
    style: z.string(),
    writer: z.string(),
    guidanceVersion: z.number(),
  }),
  guidance: z.looseObject({ version: z.number(), author: z.string(), at: z.string(), note: z.string() }),
  corrections: z.looseObject({
    id: z.string(),
    kind: z.string(),
    about: z.string(),
    value: z.string(),
    at: z.string(),
  }),
  imports: z.looseObject({
    id: z.string(),
    at: z.string(),
    fileName: z.string(),
    format: z.string(),
    state: z.string(),
  }),
  importRejections: z.looseObject({ id: z.number(), import: z.string(), number: z.number(), why: z.string() }),
  erased: z.looseObject({ mark: z.string(), at: z.string() }),
} as const;

/** Whether a record is one of its table's. Of tables that have no schema here anything with the table's key is taken. */
export function isRecordOf(table: string, record: Record<string, unknown>, keyPath: readonly string[]): boolean {
  const schema = (RECORDS as Record<string, z.core.$ZodType>)[table];
  if (schema) return z.safeParse(schema, record).success;
  return keyPath.every((name) => typeof record[name] === 'string' || typeof record[name] === 'number');
}

/** What a parsed line of an export is: its header, its end, a record, or (`undefined`) none of them. */
export type ExportPart =
  | { is: 'header'; header: ExportHeader }
  | { is: 'end'; count: number }
  | { is: 'record'; table: string; record: Record<string, unknown> };

export function exportPart(value: unknown): ExportPart | undefined {
  const header = z.safeParse(ExportHeader, value);
  if (header.success) return { is: 'header', header: header.data };
  const end = z.safeParse(ExportEnd, value);
  if (end.success) return { is: 'end', count: end.data.end };
  const line = z.safeParse(ExportLine, value);
  return line.success ? { is: 'record', ...line.data } : undefined;
}
