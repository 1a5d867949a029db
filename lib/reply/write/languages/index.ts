import type { LanguagePack } from '../language-pack';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { pt } from './pt';

const packs: Record<string, LanguagePack> = { ar, de, en, es, fr, pt };

/** The pack of a plan's language; English where we can't write it. */
export function languagePack(code: string): LanguagePack {
  return packs[code] ?? en;
}
