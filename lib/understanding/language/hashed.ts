/** Where a hash begins. */
export const HASH_START = 0x811c9dc5;

/** Goes on hashing with a part of a text: FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  let gone = hash;
  for (let at = from; at < to; at++) gone = Math.imul(gone ^ text.charCodeAt(at), 0x01000193);
  return gone;
}

/** Two hashes as one; which is first matters. */
export function hashOfBoth(one: number, other: number): number {
  return Math.imul(Math.imul(one, 0x01000193) ^ other, 0x85ebca6b);
}

/** The bucket of a hash; the number of buckets is a power of two. */
export function bucketIn(hash: number, buckets: number): number {
  return ((hash >>> 16) ^ hash) & (buckets - 1);
}

/** The bucket of a feature. */
export function bucketOf(feature: string, buckets: number): number {
  return bucketIn(hashOn(HASH_START, feature), buckets);
}

const [SHORTEST_GRAM, LONGEST_GRAM] = [3, 5];

/** Hashes of the letter runs of three to five in a word, its ends marked: those that begin at its first letter first. */
export function gramsOf(word: string): number[] {
  const framed = `<${word}>`;
  const grams: number[] = [];
  for (let from = 0; from + SHORTEST_GRAM <= framed.length; from++) {
    let hash = hashOn(HASH_START, framed, from, from + SHORTEST_GRAM - 1);
    const last = Math.min(framed.length, from + LONGEST_GRAM);
    for (let at = from + SHORTEST_GRAM - 1; at < last; at++) grams.push((hash = hashOn(hash, framed, at, at + 1)));
  }
  return grams;
}
