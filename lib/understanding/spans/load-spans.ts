import { type PackedSpans, type SpanModel, unpackSpans } from './span-model';

let loaded: Promise<SpanModel> | undefined;

/** The model that finds what was told and tried, for every language that has a pack; fetched when it is first asked for. */
export function loadSpans(): Promise<SpanModel> {
  loaded ??= import('./weights.json').then((file) => unpackSpans(file.default as PackedSpans));
  return loaded;
}
