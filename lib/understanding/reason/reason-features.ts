import { fold } from '../language/tokens';
import { reasonsNamed } from './reasons-named';

/** Buckets that features are hashed into: 24 reasons of 8192 weights of four bits are 96 KiB a language. */
export const BUCKETS = 8192;
const MOST_WORDS = 80;
/** Words that name a reason weigh as much as several others. */
const NAMED = 4;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
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
    buckets.add(bucketOf(`w${word}`));
    if (at > 0) buckets.add(bucketOf(`p${words[at - 1]} ${word}`));
    addGrams(word, buckets);
  });
  for (const id of reasonsNamed(words.join(' '))) for (let k = 0; k < NAMED; k++) buckets.add(bucketOf(`n${k} ${id}`));
  return { buckets: Uint16Array.from(buckets), weight: buckets.size ? 1 / Math.sqrt(buckets.size) : 0 };
}

function addGrams(word: string, buckets: Set<number>): void {
  const framed = `<${word}>`;
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++)
    for (let at = 0; at + length <= framed.length; at++) buckets.add(bucketOf(framed.slice(at, at + length)));
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), folded to the number of buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}
