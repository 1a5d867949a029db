import type { Interaction } from '../domain/interaction';
import type { Reading } from '../domain/reading';

/** Why no survey question is offered now; each is a rule that the workspace shows. */
export type NoSurvey = 'no-text' | 'not-answered' | 'unsolved' | 'upset' | 'asked-lately' | 'told-already';

/** The team's question (or link) by language, and how long a customer is left in peace. */
export interface SurveySetting {
  lines: Partial<Record<string, string>>;
  everyDays: number;
}

const UPSET = new Set<Reading['feeling']['label']>(['angry', 'frustrated', 'sarcastic', 'sad', 'disappointed']);
const DAY_MS = 86_400_000;

/** What the rules are asked about. Messages are all of the customer's, oldest first; `told`: a score stands for this conversation. */
export interface SurveyMoment {
  setting: SurveySetting;
  interactions: readonly Interaction[];
  current: string;
  reading: Pick<Reading, 'language' | 'feeling' | 'questions'>;
  told: boolean;
  now: string;
}

/**
 * The survey line for this reply, or the rule that forbids it: not without a text in the customer's language, not before we have answered once,
 * not while a question is open, not to someone upset, not again within `everyDays`, not when they have told already.
 */
export function surveyLine({
  setting,
  interactions,
  current,
  reading,
  told,
  now,
}: SurveyMoment): { line: string } | { no: NoSurvey } {
  const line = setting.lines[reading.language.slice(0, 2)]?.trim();
  if (!line) return { no: 'no-text' };
  if (told) return { no: 'told-already' };
  const answered = interactions.some((one) => one.conversation === current && one.direction === 'outbound');
  if (!answered) return { no: 'not-answered' };
  if (UPSET.has(reading.feeling.label) && reading.feeling.intensity > 0) return { no: 'upset' };
  if (reading.questions.some((one) => one.open)) return { no: 'unsolved' };
  const lines = Object.values(setting.lines).flatMap((one) => one?.trim() || []);
  const lately = interactions.some(
    (one) =>
      Date.parse(now) - Date.parse(one.at) < setting.everyDays * DAY_MS &&
      (one.survey !== undefined || (one.direction === 'outbound' && lines.some((asked) => one.text.includes(asked)))),
  );
  return lately ? { no: 'asked-lately' } : { line };
}
