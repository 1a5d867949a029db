import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedSteps, type StepModel, unpackSteps } from '../../lib/understanding/step/step-model';

export const WEIGHTS = join(import.meta.dirname, '../../lib/understanding/step/weights.json');

let loaded: StepModel | undefined;

/** The model that ships, as the panel's thread loads it. */
export function shippedSteps(): StepModel {
  loaded ??= unpackSteps(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as PackedSteps);
  return loaded;
}
