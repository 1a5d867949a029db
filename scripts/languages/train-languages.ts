import { type LetterRuns, RUN_BUCKETS, runBuckets } from '../../lib/understanding/language/letter-runs';
import { wordsOf } from '../../lib/understanding/language/detect-language';
import type { WrittenLine } from './written-lines';

const SMOOTHING = 0.6;
const MOST = 127;

/** Naive Bayes over letter runs: how much likelier a run is in a language than in all, as whole levels. The same lines give the same bits. */
export function trainLanguages(lines: readonly WrittenLine[]): LetterRuns {
  const languages = [...new Set(lines.map((line) => line.language))].sort();
  const counts = languages.map((language) => {
    const row = new Float64Array(RUN_BUCKETS).fill(SMOOTHING);
    for (const line of lines)
      if (line.language === language) for (const bucket of runBuckets(wordsOf(line.text))) row[bucket]! += 1;
    const all = row.reduce((sum, one) => sum + one, 0);
    return row.map((one) => one / all);
  });
  const logs = counts.map((row) =>
    row.map((share, bucket) =>
      Math.log(share / (counts.reduce((sum, other) => sum + other[bucket]!, 0) / languages.length)),
    ),
  );
  const largest = Math.max(...logs.map((row) => row.reduce((most, one) => Math.max(most, Math.abs(one)), 0)));
  const scale = Math.ceil((largest / MOST) * 1e5) / 1e5;
  const bytes = Buffer.concat(
    logs.map((row) => Buffer.from(Uint8Array.from(row, (one) => Math.round(one / scale) + MOST + 1))),
  );
  return { languages, scale, packed: bytes.toString('base64') };
}
