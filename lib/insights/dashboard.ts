import type { Cohort, SegmentValue } from './figures/customer-value';
import { effortDrivers, type Driver } from './figures/effort-drivers';
import { useByRule, useByVersion, versionEffect, type DraftUse, type VersionEffect } from './figures/guidance-effect';
import { journeyMap, type Touchpoint } from './figures/journey-map';
import { dailyCounts, reasonCounts, type ReasonCount } from './figures/reason-counts';
import { scoreCourses, type ScoreCourse } from './figures/score-courses';
import { dayOf } from './rows/day-number';
import { rowsIn, type Selection } from './rows/selection';
import { DIMENSIONS, type Contacts, type Dimension, type Drafts, type Scores } from './rows/week-block';
import { trendsIn, type Trend } from './trends';
import { seriesKey } from './tally';
import type { Theme } from './voices';

/** All that is stored, as tables. */
export interface Stock {
  contacts: Contacts;
  scores: Scores;
  drafts: Drafts;
  /** First and last day of a contact or score (numbers since 1970); `oldest` exceeds `newest` when there is nothing. */
  oldest: number;
  newest: number;
}

/** Every figure of one selection. `conversations` and `scores` say what they are made of. */
export interface Dashboard {
  from: string;
  to: string;
  conversations: number;
  scores: number;
  courses: ScoreCourse[];
  reasons: ReasonCount[];
  trends: Trend[];
  /** Drivers over the customers' own scores, else over estimates; `driversBy` says whose. */
  drivers: Driver[];
  driversBy: ScoreCourse['series'] | undefined;
  journey: Touchpoint[];
  byVersion: DraftUse[];
  byRule: DraftUse[];
  effect: VersionEffect | undefined;
}

/** Figures that need more than rows: they follow a moment later. */
export interface LaterFigures {
  segments: readonly SegmentValue[];
  cohorts: readonly Cohort[];
  themes: readonly Theme[];
  examples: ReadonlyMap<string, ReadonlyArray<{ key: string; url?: string; name: string }>>;
}

export function stockOf(tables: Pick<Stock, 'contacts' | 'scores' | 'drafts'>): Stock {
  let [oldest, newest] = [Infinity, -Infinity];
  for (const { columns } of [tables.contacts, tables.scores])
    for (const day of columns.day) {
      if (day < oldest) oldest = day;
      if (day > newest) newest = day;
    }
  return { ...tables, oldest, newest };
}

/** Computes all figures of a selection. Pure; one pass or a few over columns for each figure. */
export function dashboardOf({ contacts, scores, drafts, oldest, newest }: Stock, selection: Selection): Dashboard {
  const [contactRows, scoreRows, draftRows] = [contacts, scores, drafts].map((table) => rowsIn(table, selection));
  const courses = scoreCourses(scores, scoreRows!);
  const main = courses.find(isCustomersEase) ?? courses.find(({ series }) => series.highIs === 'ease');
  const place = main ? scores.words.series.indexOf(seriesKey(main.series)) : -1;
  return {
    from: dayOf(selection.from),
    to: dayOf(selection.to),
    conversations: contactRows!.length,
    scores: scoreRows!.length,
    courses,
    reasons: reasonCounts(contacts, selection, { oldest, newest }),
    trends: trendsIn(dailyCounts(contacts, selection, Math.max(oldest, selection.to - TREND_DAYS))),
    drivers: place < 0 ? [] : effortDrivers(scores, scoreRows!, place),
    driversBy: main?.series,
    journey: journeyMap(contacts, contactRows!),
    byVersion: useByVersion(drafts, draftRows!),
    byRule: useByRule(drafts, draftRows!),
    effect: versionEffect(drafts, draftRows!),
  };
}

/** Trends look back this far: the longest window and its baseline, with a week to spare. */
const TREND_DAYS = 17 * 7;

function isCustomersEase({ series }: ScoreCourse): boolean {
  return series.rater === 'customer' && series.highIs === 'ease';
}

/** Which values each filter offers: those that occur, sorted. */
export function choicesIn({ contacts }: Stock): Record<Dimension, string[]> {
  return Object.fromEntries(
    DIMENSIONS.map((one) => [one, contacts.words[one].filter(Boolean).toSorted((a, b) => (a < b ? -1 : 1))]),
  ) as Record<Dimension, string[]>;
}
