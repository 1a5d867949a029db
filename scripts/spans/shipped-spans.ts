import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedSpans, type SpanModel, unpackSpans } from '../../lib/understanding/spans/span-model';

export const WEIGHTS = join(import.meta.dirname, '../../lib/understanding/spans/weights.json');

let loaded: SpanModel | undefined;

/** The model that ships, as the panel's thread loads it. */
export function shippedSpans(): SpanModel {
  loaded ??= unpackSpans(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as PackedSpans);
  return loaded;
}
