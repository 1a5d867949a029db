import { type PackedSteps, type StepModel, unpackSteps } from './step-model';

let loaded: Promise<StepModel> | undefined;

/** The model that tells steps tried, for every language that has a pack; fetched when it is first asked for. */
export function loadSteps(): Promise<StepModel> {
  loaded ??= import('./weights.json').then((file) => unpackSteps(file.default as PackedSteps));
  return loaded;
}
