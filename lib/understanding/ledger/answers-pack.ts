import type { Slot } from '../../domain/reading';

/** What one language says of things, days and signs that customers tell without being asked. Sources of regular expressions, as in `LedgerPack`. */
export interface AnswersPack {
  /** Nouns with which support asks for the kinds that `LedgerPack.slots` does not name. */
  slots: Partial<Record<Slot, string>>;
  /** Nouns that name a code when it is told, beside those of the ledger. */
  nouns: Partial<Record<Slot, string>>;
  /** Statements of a value, every one in the text; the first group that holds something is the value. */
  told: ReadonlyArray<readonly [Slot, string]>;
  /** A day, a part of it, a feast or an event as people name a moment ("Sunday teatime", "the update"). */
  moment: string;
  /** Of the moments those that are an event ("the update"), and what stands before one with which something began. */
  event: string;
  after: string;
  /** What stands right before a moment at which something began ("since"), */
  since: string;
  /** and what stands before such words when they tell something else ("waiting since"). */
  waiting: string;
  /** That a moment is wanted: behind it, or before it. */
  suits: { behind: string; before: string };
  /** Words of a sentence that make a moment the latest one for the customer ("need it", "wedding"). */
  needed: string;
  /** Nouns of things that have a model ("router", "dishwasher"). */
  things: string;
  /** What stands before a figure and makes no model of both ("page 3"). */
  counted: string;
  /** Words that ask for a description in the customer's own words. */
  describe: string;
}
