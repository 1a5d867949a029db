import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MoodModel, type PackedMoods, unpackMoods } from '../../lib/understanding/feeling/mood-model';

export const WEIGHTS = join(import.meta.dirname, '../../lib/understanding/feeling/weights.json');

let loaded: MoodModel | undefined;

/** The model that ships, as the panel's thread loads it. */
export function shippedMoods(): MoodModel {
  loaded ??= unpackMoods(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as PackedMoods);
  return loaded;
}
