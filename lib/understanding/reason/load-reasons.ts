import type { PackedReasons } from './reason-model';
import { type ReasonModel, unpackReasons } from './reason-model';

const weights: Record<string, () => Promise<{ default: unknown }>> = {
  ar: () => import('./weights/ar.json'),
  de: () => import('./weights/de.json'),
  en: () => import('./weights/en.json'),
  es: () => import('./weights/es.json'),
  fr: () => import('./weights/fr.json'),
  pt: () => import('./weights/pt.json'),
};
const loaded = new Map<string, ReasonModel>();

/** The model of a language, fetched when it is first asked for; `undefined` for a language without one. */
export async function loadReasons(language: string): Promise<ReasonModel | undefined> {
  const code = language.slice(0, 2);
  const known = loaded.get(code);
  if (known || !weights[code]) return known;
  const model = unpackReasons((await weights[code]()).default as PackedReasons);
  loaded.set(code, model);
  return model;
}
