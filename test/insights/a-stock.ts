import { stockOf, type Stock } from '../../lib/insights/dashboard';
import { dayNumberIn } from '../../lib/insights/rows/day-number';
import { joinBlocks, packWeek } from '../../lib/insights/rows/week-block';
import { generatedYear, type GeneratedYear, type YearSize } from '../../scripts/insights/generated-year';

export const NOW = '2026-03-12T12:00:00.000Z';

/** A generated year as rows, as if it had come from the store. */
export function aStock(size: Partial<YearSize> = {}, change: (year: GeneratedYear) => void = () => undefined): Stock {
  const year = generatedYear({ conversations: 8000, scores: 8000, now: NOW, ...size });
  change(year);
  const { facts, scores, ratings, drafts } = year;
  const about = new Map(facts.map((one) => [one.key, one]));
  return stockOf(
    joinBlocks([packWeek({ contacts: facts, scores, ratings, drafts, about }, 'UTC', dayNumberIn('UTC'))]),
  );
}
