import type { Scenario } from '../../scenario';
import type { SentenceKind } from '../planted-language';

/** A reply that is clean, in the parts that a defect may leave out. */
export interface CleanReply {
  greeting: string;
  acknowledge: string;
  answer: string;
  fact: string;
  next: string;
  closing: string;
}

/**
 * One customer's history, whole replies to it, and what must not stand in a reply. Written by hand without a look at the words that the
 * checks know, so that it shows how they do on what they were not made for.
 */
export interface Matter {
  scenario: Scenario;
  replies: CleanReply[];
  /** Its questions are answered by the other parts too, so that leaving the answer out leaves none open. */
  answeredElsewhere?: boolean;
  /** Sentences that look like a defect and are none. */
  fair: string[];
  planted: Record<SentenceKind, string[]>;
  /** Greetings to somebody else. */
  wrongGreetings: string[];
}
