import { type MoodModel, type PackedMoods, unpackMoods } from './mood-model';

let loaded: Promise<MoodModel> | undefined;

/** The model that tells feelings, for every language that has a pack; fetched when it is first asked for. */
export function loadMoods(): Promise<MoodModel> {
  loaded ??= import('./weights.json').then((file) => unpackMoods(file.default as PackedMoods));
  return loaded;
}
