import { join } from 'node:path';
import * as z from 'zod/mini';
import { GuidanceSchema } from '../lib/guidance/schema';

export const SCHEMA_FILE = join(import.meta.dirname, '../docs/guidance.schema.json');

/** The JSON Schema (draft 2020-12) of the guidance document, for editors that check YAML and JSON as they are written. */
export function guidanceJsonSchema(): string {
  const schema = z.toJSONSchema(GuidanceSchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'Throughline guidance', ...schema }, undefined, 2)}\n`;
}
