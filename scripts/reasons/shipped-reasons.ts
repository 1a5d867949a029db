import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedReasons, type ReasonModel, unpackReasons } from '../../lib/understanding/reason/reason-model';

export const WEIGHTS = join(import.meta.dirname, '../../lib/understanding/reason/weights');
const loaded = new Map<string, ReasonModel>();

/** The model that ships for a language, as the panel's thread loads it. */
export function shippedReasons(language: string): ReasonModel | undefined {
  const file = join(WEIGHTS, `${language.slice(0, 2)}.json`);
  if (!loaded.has(file) && existsSync(file))
    loaded.set(file, unpackReasons(JSON.parse(readFileSync(file, 'utf8')) as PackedReasons));
  return loaded.get(file);
}
