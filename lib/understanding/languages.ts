import type { FeelingPack } from './feeling/feeling-pack';
import * as de from './languages/de';
import * as en from './languages/en';
import * as es from './languages/es';
import * as fr from './languages/fr';
import * as pt from './languages/pt';
import type { LedgerPack } from './ledger/ledger-pack';

/** All that understanding knows of one language. */
export interface LanguagePack {
  feeling: FeelingPack;
  /** Absent: values that show their own kind are still found, fixes and promises are not. */
  ledger?: LedgerPack;
}

const packs: Record<string, LanguagePack> = { en, de, fr, es, pt };

/** The pack of a language by its BCP 47 code, or `undefined`: then only what needs no words is read. */
export function packFor(language: string): LanguagePack | undefined {
  return packs[language.slice(0, 2)];
}
