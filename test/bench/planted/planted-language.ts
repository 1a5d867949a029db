import type { FindingKind } from '../../../lib/domain/reply';

/** Kinds that are planted as one sentence in a reply that is clean otherwise. */
export type SentenceKind = Extract<
  FindingKind,
  | 're-ask'
  | 'repeated-fix'
  | 'over-promise'
  | 'unsourced-fact'
  | 'wrong-customer-data'
  | 'banned-phrase'
  | 'worn-phrase'
  | 'internal-leak'
>;

/**
 * One history, clean sentences that answer it, and sentences that must not stand in an answer. Written by hand before the checks were
 * run on them; half of each list is the test part.
 */
export interface PlantedLanguage {
  language: string;
  customer: string;
  /** The customer's first message, an agent's answer, an internal note, and the message to answer. */
  first: string;
  promised: string;
  note: string;
  newest: string;
  never: string[];
  fact: string;
  /** A voucher may be given, up to 20 in this currency. */
  offer: { what: string; currency: string };
  greetings: string[];
  closings: string[];
  acknowledge: string[];
  answer: string[];
  facts: string[];
  next: string[];
  /** Sentences that look like a defect and are none. */
  fair: string[];
  planted: Record<SentenceKind, string[]>;
  /** Greetings to somebody else. */
  wrongGreetings: string[];
}
