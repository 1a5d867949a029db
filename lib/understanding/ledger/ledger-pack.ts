import type { Outcome, Slot } from '../../domain/reading';

/** What the ledger needs of one language: sources of regular expressions, matched without case on whole words. */
export interface LedgerPack {
  /** Nouns that name what support asks for. */
  slots: Partial<Record<Slot, string>>;
  /** Words with which something is asked for, beside the question mark. */
  request: string;
  /** Words that make a sentence a statement about something known ("thanks for", "I see your"). */
  known: string;
  /** Fixes by canonical step. */
  steps: Record<string, string>;
  /** That somebody did it already. */
  done: string;
  /** That somebody is told to do it. */
  advice: string;
  outcomes: Partial<Record<Outcome, string>>;
  /** That we commit to something. */
  promise: string;
  /** "Customer" as call notes name them, so that a note's verbs have a subject. */
  customer: string;
  /** When, in words: relative days by number, weekdays by ISO number. */
  days: Record<string, number>;
  weekdays: string[];
  /** "within 3 working days", "in 2 hours": group 1 the number. */
  within: { days: string; hours: string };
}
