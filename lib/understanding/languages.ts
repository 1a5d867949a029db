import type { FeelingPack } from './feeling/feeling-pack';
import * as ar from './languages/ar';
import * as de from './languages/de';
import * as en from './languages/en';
import * as es from './languages/es';
import * as fr from './languages/fr';
import * as pt from './languages/pt';
import type { LedgerPack } from './ledger/ledger-pack';

/** All that understanding knows of one language. */
export interface LanguagePack {
  /** Absent while a language's feelings are not written: only faces, capitals and marks are read then. */
  feeling?: FeelingPack;
  ledger: LedgerPack;
}

const packs: Record<string, LanguagePack> = { en, de, fr, es, pt, ar };

/** The pack of a language by its BCP 47 code, or `undefined`: then only what needs no words is read. */
export function packFor(language: string): LanguagePack | undefined {
  return packs[language.slice(0, 2)];
}
