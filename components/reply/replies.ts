import type { FairAsk } from '../../lib/reply/check/fair-asks';
import type { FellBack } from '../../lib/reply/write/write-with';
import type { Adjustment, Draft, Finding, OverrideWhy } from '../../lib/domain/reply';

/** The proposed replies as the panel holds them. `text` is what stands in the box, after the agent's edits. */
export interface Replies {
  drafts: readonly Draft[];
  index: number;
  text: string;
  /** What the checks say of `text`. */
  findings: readonly Finding[];
  /** Asks that look like asking again and are fair. */
  fair?: readonly FairAsk[];
  /** Newer words of the customer's came after these were written. */
  stale: boolean;
  /** Turns of the dial in force. */
  adjustments: readonly Adjustment[];
  /** A model was wished for and the embedded writer served: why. */
  fellBack?: FellBack;
}

/** What became of the last insertion of the draft that stands there. */
export type InsertStatus =
  | { state: 'ready' | 'working' | 'undone' | 'failed' | 'left-behind' | 'copied' | 'note' }
  | { state: 'inserted'; undoable: boolean }
  /** The page shows it as sent, with so many of its words changed. */
  | { state: 'sent'; changed: number; of: number }
  | { state: 'refused'; why: 'moved-on' | 'no-page' };

/** The insertion went against a stop; why, where the agent said so. */
export interface OverrideState {
  why?: OverrideWhy;
}

/** What the page offers to write in. */
export type ComposerState = 'public' | 'note' | 'none';
