import type { ConversationFacts } from '../../domain/conversation-facts';
import type { EffortScore } from '../../domain/effort';
import type { Rating } from '../../domain/rating';
import { seriesKey } from '../tally';
import { answersOf } from './answers-of';
import { signalBits } from './signal-bits';
import { joinTables, packTable, type Table } from './table';

/** What every row can be filtered by. */
export const DIMENSIONS = ['channel', 'reason', 'persona', 'stage', 'language'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const CONTACT_WORDS = [...DIMENSIONS, 'feeling', 'next'] as const;
const CONTACTS = ['day', ...CONTACT_WORDS, 'intensity', 'effort', 'signals', 'nextDays', 'version'] as const;
const SCORE_WORDS = [...DIMENSIONS, 'series'] as const;
const SCORES = ['day', ...SCORE_WORDS, 'score', 'signals', 'effort', 'version'] as const;
const DRAFT_WORDS = [...DIMENSIONS, 'fate', 'rules', 'series', 'split'] as const;
const DRAFTS = ['day', ...DRAFT_WORDS, 'score', 'version'] as const;

export type Contacts = Table<(typeof CONTACTS)[number], (typeof CONTACT_WORDS)[number]>;
export type Scores = Table<(typeof SCORES)[number], (typeof SCORE_WORDS)[number]>;
export type Drafts = Table<(typeof DRAFTS)[number], (typeof DRAFT_WORDS)[number]>;

/** What became of a draft. */
export type Fate = 'shown' | 'as-is' | 'edited' | 'dismissed' | 'overridden';

/** In `nextDays`: no next conversation is known. */
export const NEVER = 65_535;
/** Grows when a stored block would be read wrongly. */
const FORMAT = 2;

/** One stretch of time, packed. Made for one time zone: days are counted in it. */
export interface WeekBlock {
  format: number;
  timeZone: string;
  contacts: Contacts;
  scores: Scores;
  drafts: Drafts;
}

/** A draft as far as figures need it. */
export interface DraftFacts {
  conversation: string;
  at: string;
  proposed: string;
  guidanceVersion: number;
  inserted?: string;
  dismissedAt?: string;
  overridden?: boolean;
  rules?: readonly string[];
  split?: string;
}

export interface WeekRecords {
  contacts: readonly ConversationFacts[];
  scores: readonly EffortScore[];
  ratings: readonly Rating[];
  drafts: readonly DraftFacts[];
  /** Facts of the conversations that scores and drafts belong to. */
  about: ReadonlyMap<string, ConversationFacts>;
  /**
   * First day and the day after the last (ISO 8601) of the stretch: scores and ratings of other times are there to know an answer that was told
   * twice, and what a customer said of a draft's conversation later. Without it every score is of the stretch.
   */
  span?: { from: string; to: string };
}

/** Packs one stretch. What has no readable time, or a score off its scale, is left out. The same answer told twice counts once. */
export function packWeek(records: WeekRecords, timeZone: string, dayNumber: (at: string) => number): WeekBlock {
  const hasDay = ({ at }: { at: string }) => !Number.isNaN(dayNumber(at));
  const answers = answersOf(records).filter(hasDay);
  const { span } = records;
  const ownAnswers = span ? answers.filter(({ at }) => at >= span.from && at < span.to) : answers;
  const said = new Map(answers.filter((one) => one.series.rater === 'customer').map((one) => [one.conversation, one]));
  const dimensions = (conversation: string) => dimensionsOf(records.about.get(conversation));
  return {
    format: FORMAT,
    timeZone,
    contacts: packTable(records.contacts.filter(hasDay), {
      columns: CONTACTS,
      wordColumns: CONTACT_WORDS,
      row: (one) => ({
        ...dimensionsOf(one),
        day: dayNumber(one.at),
        feeling: one.feeling,
        intensity: one.intensity,
        effort: Math.round(one.effort),
        signals: signalBits(one.signals),
        next: one.next?.reason ?? '',
        nextDays: one.next?.days ?? NEVER,
        version: one.guidanceVersion ?? 0,
      }),
    }),
    scores: packTable(ownAnswers, {
      columns: SCORES,
      wordColumns: SCORE_WORDS,
      row: (one) => ({
        ...dimensions(one.conversation),
        day: dayNumber(one.at),
        series: seriesKey(one.series),
        score: one.score,
        signals: signalBits(records.about.get(one.conversation)?.signals ?? {}),
        effort: Math.round(records.about.get(one.conversation)?.effort ?? 0),
        version: one.guidanceVersion ?? 0,
      }),
    }),
    drafts: packTable(records.drafts.filter(hasDay), {
      columns: DRAFTS,
      wordColumns: DRAFT_WORDS,
      row: (one) => ({
        ...dimensions(one.conversation),
        day: dayNumber(one.at),
        fate: fateOf(one),
        rules: [...new Set(one.rules)].sort().join(' '),
        series: said.has(one.conversation) ? seriesKey(said.get(one.conversation)!.series) : '',
        score: said.get(one.conversation)?.score ?? 0,
        split: one.split ?? '',
        version: one.guidanceVersion,
      }),
    }),
  };
}

/** A block as it was stored, if it can be read today and was made for this time zone. */
export function readableBlock(stored: unknown, timeZone: string): WeekBlock | undefined {
  const block = stored as Partial<WeekBlock> | undefined;
  return block?.format === FORMAT && block.timeZone === timeZone ? (block as WeekBlock) : undefined;
}

/** All blocks as one. */
export function joinBlocks(blocks: readonly WeekBlock[]): Pick<WeekBlock, 'contacts' | 'scores' | 'drafts'> {
  return {
    contacts: joinTables(
      blocks.map((one) => one.contacts),
      CONTACTS,
      CONTACT_WORDS,
    ),
    scores: joinTables(
      blocks.map((one) => one.scores),
      SCORES,
      SCORE_WORDS,
    ),
    drafts: joinTables(
      blocks.map((one) => one.drafts),
      DRAFTS,
      DRAFT_WORDS,
    ),
  };
}

function dimensionsOf(facts: ConversationFacts | undefined): Record<Dimension, string> {
  return {
    channel: facts?.channel ?? '',
    reason: facts?.reason ?? '',
    persona: facts?.persona ?? '',
    stage: facts?.stage ?? '',
    language: facts?.language ?? '',
  };
}

function fateOf(one: DraftFacts): Fate {
  if (one.overridden) return 'overridden';
  if (one.inserted !== undefined) return one.inserted.trim() === one.proposed.trim() ? 'as-is' : 'edited';
  return one.dismissedAt ? 'dismissed' : 'shown';
}
