import type { LanguagePack } from '../language-pack';
import { en } from './en';

const packs: Record<string, LanguagePack> = { en };

/** The pack of a plan's language; English where we can't write it. */
export function languagePack(code: string): LanguagePack {
  return packs[code] ?? en;
}
