import type { Evidence } from './reading';

/** Why a move or a sentence is there: a rule of the guidance, words of the customer, an order, or a channel's convention. */
export interface Because {
  kind: 'rule' | 'evidence' | 'order' | 'promise' | 'effort' | 'convention';
  /** Id of the procedure, offer or rule. */
  rule?: string;
  /** Locale key under `why.`, with its values. */
  text: string;
  values?: Record<string, string | number>;
  evidence?: Evidence;
}

/** A typed value with its source, ready for a slot of a clause. Nothing else may fill one. */
export interface SlotValue {
  value: string;
  source: 'evidence' | 'order' | 'guidance' | 'agent' | 'clock';
  evidence?: Evidence;
  rule?: string;
}

export type MoveKind =
  | 'greet'
  | 'thank'
  | 'acknowledge'
  | 'own'
  | 'answer'
  | 'inform'
  | 'act'
  | 'offer'
  | 'ask'
  | 'next-step'
  | 'close';

/** One thing the reply must do, before any words: `topic` selects the clauses, `slots` fill them. */
export interface Move {
  kind: MoveKind;
  topic: string;
  slots: Record<string, SlotValue>;
  because: Because[];
  /** A move that the short form may leave out. */
  optional?: boolean;
}

/** What customers with a contact reason come back with, from the team's own history: `share` (0 to 1) of `n` conversations. */
export interface AsksNext {
  reason: string;
  next: string;
  share: number;
  n: number;
}

export type ReplyStyle = 'direct' | 'warm' | 'thorough';
/** A turn of the dial on a finished draft. */
export type Adjustment = 'warmer' | 'shorter' | 'more-formal' | 'simpler';

/** What this reply should do: data, shown under "why". */
export interface Plan {
  version: string;
  guidanceVersion: number;
  language: string;
  address: 'familiar' | 'polite';
  formality: 'informal' | 'neutral' | 'formal';
  channel: string;
  moves: Move[];
  /** What must not be asked, suggested or said, with why. */
  avoid: Array<{ kind: 'ask' | 'suggest' | 'say'; what: string; because: Because }>;
  /** What must be known and is not: the reply asks for these and nothing else. */
  missing: Array<{ slot: string; because: Because }>;
}

/** One proposed reply. `commitments` are ranges of `text` that promise something (shown underlined). */
export interface Draft {
  id: string;
  text: string;
  language: string;
  style: ReplyStyle;
  why: Because[];
  evidence: Evidence[];
  commitments: Array<{ start: number; end: number }>;
  findings: Finding[];
  /** Newest interaction the draft had seen; a newer one makes it stale. */
  basedOn: string | undefined;
  writer: string;
  planVersion: string;
  guidanceVersion: number;
}

export type FindingKind =
  | 're-ask'
  | 'repeated-fix'
  | 'over-promise'
  | 'unsourced-fact'
  | 'unanswered-question'
  | 'wrong-customer-data'
  | 'wrong-name'
  | 'wrong-language'
  | 'banned-phrase'
  | 'worn-phrase'
  | 'missing-acknowledgement'
  | 'missing-procedure-fact'
  | 'stale'
  | 'internal-leak';

/** Characters of the longest reply that is put into a page: no helpdesk takes one as long. */
export const LONGEST_REPLY = 100_000;

/** Why an agent inserted a text that a check stops, in one tap: the check errs, somebody allowed it, or the matter is an exception. */
export const OVERRIDE_WHYS = ['check-wrong', 'allowed', 'exception'] as const;
export type OverrideWhy = (typeof OVERRIDE_WHYS)[number];

/** What a check says of a draft. `span` is UTF-16 offsets into the draft; `repair` is the whole text after the one-key repair. */
export interface Finding {
  kind: FindingKind;
  severity: 'stop' | 'warn';
  span: [start: number, end: number];
  because: { interaction?: string; quote?: string; rule?: string };
  /** Locale key under `finding.` is the kind; these are its values. */
  values?: Record<string, string>;
  repair?: string;
}
