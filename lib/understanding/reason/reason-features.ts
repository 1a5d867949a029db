import { bucketIn, bucketOf, gramsOf } from '../language/hashed';
import { fold } from '../language/tokens';
import { reasonsNamed } from './reasons-named';

/** Buckets that features are hashed into: 24 reasons of 8192 weights of four bits are 96 KiB a language. */
export const BUCKETS = 8192;
const MOST_WORDS = 80;
/** Words that name a reason weigh as much as several others. */
const NAMED = 4;
/** Figures tell no reason, that there are some may. */
const FIGURES = /\p{N}+/gu;

/** A text as the model sees it: buckets, each once, and the weight that each has so that every text is as long as any other. */
export interface ReasonFeatures {
  buckets: Uint16Array;
  weight: number;
}

/** Words, pairs of neighbours, and letter runs of three to five inside each word, folded and hashed, and the reasons that
 * its words name. Linear; reads the first 80 words. */
export function reasonFeatures(text: string): ReasonFeatures {
  const words = [
    ...text
      .slice(0, 1200)
      .replace(FIGURES, '0')
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
  ]
    .slice(0, MOST_WORDS)
    .map(([word]) => fold(word).slice(0, 24));
  const buckets = new Set<number>();
  words.forEach((word, at) => {
    buckets.add(bucketOf(`w${word}`, BUCKETS));
    if (at > 0) buckets.add(bucketOf(`p${words[at - 1]} ${word}`, BUCKETS));
    for (const gram of gramsOf(word)) buckets.add(bucketIn(gram, BUCKETS));
  });
  for (const id of reasonsNamed(words.join(' ')))
    for (let k = 0; k < NAMED; k++) buckets.add(bucketOf(`n${k} ${id}`, BUCKETS));
  return { buckets: Uint16Array.from(buckets), weight: buckets.size ? 1 / Math.sqrt(buckets.size) : 0 };
}
