import { csvText } from '../domain/csv';
import type { EffortScore } from '../domain/effort';

const COLUMNS: ReadonlyArray<[string, (score: EffortScore) => string | number | undefined]> = [
  ['at', (score) => score.at],
  ['rater', (score) => score.rater],
  ['score', (score) => score.score],
  ['scale', (score) => score.scale.version],
  ['min', (score) => score.scale.min],
  ['max', (score) => score.scale.max],
  ['high_is', (score) => score.scale.highIs],
  ['question', (score) => score.scale.question],
  ['reason', (score) => score.reason],
  ['system', (score) => score.system],
  ['conversation', (score) => score.conversation],
  ['channel', (score) => score.channel],
  ['guidance_version', (score) => score.guidanceVersion],
];

/** Scores as CSV, a header first; guarded against spreadsheets that run cells. */
export function effortCsv(scores: readonly EffortScore[]): string {
  return csvText([COLUMNS.map(([name]) => name), ...scores.map((score) => COLUMNS.map(([, read]) => read(score)))]);
}
