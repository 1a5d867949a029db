import runs from './letter-runs.json';

/** Weights of hashed letter runs: for each language a row of levels, made by `npm run train:languages`. */
export interface LetterRuns {
  languages: string[];
  /** What one level is worth, in natural logarithms. */
  scale: number;
  /** One byte for each language and bucket, base64. */
  packed: string;
}

export const RUN_BUCKETS = 2048;
const MOST_RUNS = 400;
const LEVELS = 128;

let weights: Int8Array | undefined;

/**
 * How likely each of a few close languages is by the letters alone, 0 to 1, summing to 1: what tells Spanish from Portuguese where the small
 * words are the same. `words` are lower case. Empty without letters.
 */
export function languagesByLetters(words: readonly string[]): Map<string, number> {
  weights ??= Int8Array.from(atob(runs.packed), (char) => char.charCodeAt(0) - LEVELS);
  const buckets = runBuckets(words).slice(0, MOST_RUNS);
  if (!buckets.length) return new Map();
  const { languages, scale } = runs as LetterRuns;
  const scores = languages.map((_, row) =>
    buckets.reduce((sum, bucket) => sum + weights![row * RUN_BUCKETS + bucket]! * scale, 0),
  );
  // Letter runs overlap: three neighbours tell about as much as one that stands alone.
  const likely = scores.map((score) => Math.exp((score - Math.max(...scores)) / 3));
  const all = likely.reduce((sum, one) => sum + one, 0);
  return new Map(languages.map((language, row) => [language, likely[row]! / all]));
}

/** Runs of two and three letters in framed words, hashed (FNV-1a). */
export function runBuckets(words: readonly string[]): number[] {
  return words.flatMap((word) => {
    const framed = ` ${word.slice(0, 20)} `;
    const buckets: number[] = [];
    for (const length of [2, 3, 4])
      for (let at = 0; at + length <= framed.length; at++) buckets.push(bucketOf(framed.slice(at, at + length)));
    return buckets;
  });
}

function bucketOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at++) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) & (RUN_BUCKETS - 1);
}
