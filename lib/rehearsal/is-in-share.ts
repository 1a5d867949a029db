/**
 * Whether an agent or a conversation is among the share that follows a new version. The same subject is always on the same side of one
 * split, on every computer, and a larger share keeps all that were in the smaller. FNV-1a, 32 bits, over code points, with the final
 * mixing of MurmurHash3: FNV alone spreads the last characters badly (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function isInShare(subject: string, split: string, percent: number): boolean {
  let hash = 0x811c9dc5;
  for (const char of `${split}\n${subject}`) {
    hash ^= char.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 10_000 < percent * 100;
}
