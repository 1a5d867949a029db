import { csvCell } from '../domain/csv-cell';
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

/** Scores as RFC 4180 CSV, a header first. Cells that a spreadsheet would run as a formula are guarded with an apostrophe (S30). */
export function effortCsv(scores: readonly EffortScore[]): string {
  const rows = scores.map((score) => COLUMNS.map(([, read]) => csvCell(read(score))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => row.join(',') + '\r\n').join('');
}
