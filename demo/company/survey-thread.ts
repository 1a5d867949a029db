import type { SurveyFacts } from '../../lib/domain/interaction.ts';
import type { Thread } from './shapes.ts';

// The shop asks each measure in one wording; effort as CES 2.0, where a high score is ease.
const MEASURES = {
  CES: { question: 'Fernhill made it easy for me to handle my issue.', min: 1, max: 7, highIs: 'ease' },
  CSAT: { question: 'How satisfied are you with our answer?', min: 1, max: 5, highIs: 'satisfied' },
  NPS: { question: 'How likely are you to recommend us to a friend?', min: 0, max: 10, highIs: 'recommend' },
} as const satisfies Record<SurveyFacts['measure'], Omit<SurveyFacts, 'measure' | 'score'>>;

/** A customer's answer to a survey, with their comment. */
export function surveyThread(
  id: string,
  at: string,
  measure: SurveyFacts['measure'],
  score: number,
  comment: string,
): Thread {
  const survey: SurveyFacts = { measure, score, ...MEASURES[measure] };
  return { id, channel: 'survey', said: [{ at, in: comment, survey }] };
}
