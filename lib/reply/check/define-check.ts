import type { Dossier } from '../../domain/dossier';
import type { Finding, FindingKind, Plan } from '../../domain/reply';
import type { Reading, Slot } from '../../domain/reading';
import type { PreparedMatter } from './prepare-matter';
import type { Sentence } from './sentences';

/** What the guidance says about a draft, already narrowed to this customer and conversation. */
export interface CheckRules {
  /** Wordings the team never uses, each with a better one where the lead gave it. */
  never: Array<{ phrase: string; better?: string; rule: string }>;
  /** Facts that a matching procedure requires the reply to state. */
  facts: Array<{ text: string; rule: string }>;
  /** What may be offered now, with the most that needs nobody's approval (major units of `currency`). */
  offers: Array<{ what: string; left?: number; currency?: string; rule: string }>;
  /** Slots that procedure asks for again on purpose (identity checks). */
  identitySlots: Slot[];
  /** Texts of the guidance: their numbers, links and addresses count as sources. */
  sources: string[];
}

/** What was said before, for worn wordings: to this customer, and by the team lately. Plain texts, newest first. */
export interface SaidBefore {
  toCustomer: readonly string[];
  byTeam: readonly string[];
}

/** Everything a check may look at. `text` is the draft box, whoever wrote it. */
export interface CheckInput {
  text: string;
  dossier: Dossier;
  reading: Reading;
  rules: CheckRules;
  plan?: Plan;
  /** Newest interaction the draft had seen; absent: the newest there is. */
  basedOn?: string;
  said?: SaidBefore;
}

/** The input with what several checks need, computed once. */
export interface PreparedCheck extends CheckInput {
  matter: PreparedMatter;
  /** BCP 47, the language the draft is written in; the customer's where the draft is too short to tell. */
  language: string;
  sentences: Sentence[];
  /** The text with quotes of the customer blanked out, at the same offsets. */
  own: string;
}

/** One kind of check: pure, quick, and silent when unsure. */
export interface Check {
  kind: FindingKind;
  find(input: PreparedCheck): Array<Omit<Finding, 'kind'>>;
}

/** Declares a check; every `lib/reply/check/<name>.check.ts` exports one by default. */
export function defineCheck(check: Check): Check {
  return check;
}
