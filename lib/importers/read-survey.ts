import type { SurveyFacts } from '../domain/interaction';

type Measure = SurveyFacts['measure'];

/** What a file says of a survey's scale, as far as it says anything. */
export interface ScaleSaid {
  measure?: string;
  question?: string;
  min?: number;
  max?: number;
}

// NPS is 0 to 10 by definition (Reichheld, HBR 12/2003). CSAT is asked on 1 to 5 most often, and CES 2.0 on 1 to 7 (Dixon, Toman, DeLisi 2013).
const USUAL: Record<Measure, { min: number; max: number; highIs: SurveyFacts['highIs'] }> = {
  NPS: { min: 0, max: 10, highIs: 'recommend' },
  CSAT: { min: 1, max: 5, highIs: 'satisfied' },
  CES: { min: 1, max: 7, highIs: 'ease' },
};

/**
 * A survey's answer with its scale; `undefined` when the measure is not known or the score is off its scale. A CES on 1 to 5 is the first
 * version, in which a high score is effort (Dixon, Freeman, Toman, HBR 7/2010), unless its question asks for ease.
 */
export function readSurvey(score: number, said: ScaleSaid): SurveyFacts | undefined {
  const measure = measureIn(said.measure ?? '') ?? measureIn(said.question ?? '');
  if (!measure) return undefined;
  const usual = USUAL[measure];
  const [min, max] = [said.min ?? usual.min, said.max ?? usual.max];
  if (!(min < max) || score < min || score > max) return undefined;
  const isFirstEffort =
    measure === 'CES' && max === 5 && !/eas[ey]|einfach|fácil|facile|سهل/i.test(said.question ?? '');
  return {
    measure,
    question: said.question ?? '',
    score,
    min,
    max,
    highIs: isFirstEffort ? 'effort' : usual.highIs,
  };
}

function measureIn(text: string): Measure | undefined {
  if (/\bnps\b|promoter|recommend|empfehl|recomend|recommand/i.test(text)) return 'NPS';
  if (/\bces\b|effort|\beas[ey]|einfach|esfuerzo/i.test(text)) return 'CES';
  return /csat|satisf|zufrieden/i.test(text) ? 'CSAT' : undefined;
}
