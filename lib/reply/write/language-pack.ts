import type { PromiseKind } from '../plan/promise-kind';

/** How the customer's own clause is told back to them. Pairs are `[as they write, familiar, polite]`, compared whole and without case. */
export interface RetellRules {
  swap: Array<[from: string, familiar: string, polite: string]>;
  /** What may not be left over after swapping: a first person that was not understood, or words addressed to us. */
  leftover: RegExp;
  /** What a clause must look like to stand as a sentence of ours. */
  sentence: RegExp;
  /** Days that mean another day when told later. */
  deictic: RegExp;
}

/** A moment on the team's clock. `daysAhead` counts from today; `weekday` 1 is Monday. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  daysAhead: number;
  precision: 'day' | 'hour' | 'minutes';
}

/** Everything about writing replies that depends on the language: data, and the few functions its grammar needs. */
export interface LanguagePack {
  code: string;
  /** Clauses by topic; `topic:kind` before `topic`, `topic+topic` for two moves said in one sentence. */
  clauses: Record<string, string[]>;
  /** Canonical fixes as nouns with their article, as subject of a sentence. */
  steps: Record<string, string>;
  /** Other words for the steps of the shipped procedures, by procedure; a lead's own steps are said as the lead wrote them. */
  otherSteps?: Record<string, string[]>;
  /** With the indefinite and the definite article: "we promised you …", "… did not come". */
  promises: Record<PromiseKind, [a: string, the: string]>;
  /** What we ask for, as object of "I need". */
  needs: Record<string, string>;
  /** What we have, as object of "I have", with `{value}`. */
  known: Record<string, string>;
  statuses: Record<string, string>;
  /** A request as the beginning of a wish ("you'd like us to ") and what follows, still in the customer's person. */
  wish?: (request: string) => [beginning: string, rest: string] | undefined;
  /** A question as a clause ("whether you need the box"); `undefined` where the language can't turn it surely. */
  indirect?: (question: string, polite: boolean) => string | undefined;
  /** What a message is about, in the customer's nouns and our person ("your air fryer"), best first. */
  things?: (text: string, polite: boolean) => string[];
  retell: RetellRules;
  list: (items: string[]) => string;
  quote: (text: string) => string;
  nth: (count: number) => string;
  /** "three times". */
  times: (count: number) => string;
  date: (moment: Moment) => string;
  /** "by 5 pm today", in all the ways it can be said. */
  by: (moment: Moment) => string[];
  span: (count: number, unit: string) => string;
  /** Last touches: spaces before signs, elisions, contractions of prepositions. */
  tidy?: (text: string) => string;
  /** The formal manner of the same words: no contractions. */
  formal?: (text: string) => string;
}
