import type { Outcome, Slot } from '../../domain/reading';
import type { AnswersPack } from './answers-pack';

/** What the ledger needs of one language: sources of regular expressions, matched without case on whole words. */
export interface LedgerPack {
  /** Two letters. */
  language: string;
  /** Nouns that name what support asks for. */
  slots: Partial<Record<Slot, string>>;
  /** Nouns that name a value when it is told, beside those of `slots` ("error E-204", "PNR KX7Q2P"). */
  nouns?: Partial<Record<Slot, string>>;
  /** Statements that tell a value in words; group 1 is the value ("paid by (card)", "since (Monday)"). */
  told?: Partial<Record<Slot, string>>;
  /** Things, days, signs and codes that customers tell without being asked. */
  answers?: AnswersPack;
  /** Words of money (`paid`) and of buying, charging and delivering (`bought`) beside a sum or a day, and words that make the day one to come. */
  dealt?: { paid: string; bought: string; ahead: string };
  /** That what follows corrects what was told before. */
  correction?: string;
  /** Words with which something is asked for, beside the question mark. */
  request: string;
  /** Words that make a sentence a statement about something known ("thanks for", "I see your"). */
  known: string;
  /** Fixes by canonical step. */
  steps: Record<string, string>;
  /** How the named fixes are put when done, where the form of the verb tells; matched against the words found. */
  past?: string;
  /** Other things that customers do to a fault ("cleaned the filter"): a verb in the past with its article. */
  fixes?: string;
  /** "I tried …": what stands before, and in verb-final languages behind, the thing that was tried. */
  attempt?: { open: string; close?: string };
  /**
   * Anything the customer did, in the first person of the past ("I descaled it"), and the words that say it was in vain ("without success"):
   * together they tell a fix that no list names. `none` are deeds that fix nothing: calling, waiting, paying.
   */
  deed?: { did: string; none: string; vain: string };
  /**
   * Deeds that may mend a fault, whatever they are done to: told as done (`did`), as what a sentence speaks of (`doing`: "splitting the file"),
   * or by what else was used (`other`: "a different socket"). They count with what came of them: an outcome, or words that the trouble
   * `persists`. `none` are objects and settings in which they mend nothing ("checked my bank account").
   */
  acts?: { did: string; doing: string; other: string; none: string; persists: string };
  /** What cannot be a fix behind "I tried": calling us, everything, the failing act itself. */
  noAttempt?: string;
  /** Negation that stands at most three words before a verb. */
  not?: string;
  /** That it is not done yet: future, wish, condition. */
  later?: string;
  /** First person with its auxiliaries, as it stands right before the verb: in our texts, that we did or do it. */
  ours?: string;
  /** Articles and possessives, for a fix's object ("restarted the router"). */
  articles?: string;
  /** That somebody did it already. */
  done: string;
  /** That somebody is told to do it. */
  advice: string;
  outcomes: Partial<Record<Outcome, string>>;
  /** That we commit to something. */
  promise: string;
  /** "Customer" as call notes name them, so that a note's verbs have a subject. */
  customer: string;
  /** Verbs and nouns of a call, for promises to call back. */
  call?: string;
  /** That we will write or be in touch, which any answer of ours keeps. */
  answer?: string;
  /** That a thing promised has come about ("I have sent", "has been refunded"). */
  delivered?: string;
  /** That it has not ("nobody called", "still nothing"), in the customer's words. */
  undelivered?: string;
  /** Requests of the customer without a question mark ("please send me …", "I would like to know"). */
  wishes?: string;
  /** When, in words: relative days by number, weekdays by ISO number. */
  days: Record<string, number>;
  weekdays: string[];
  /** "within 3 working days", "in 2 hours": group 1 the number. */
  within: { days: string; hours: string };
  /** Times of day: group 1 the hour, group 2 the minutes, group 3 a word for the afternoon. */
  clock?: string;
  /** Words for twelve o'clock. */
  noon?: string;
}
