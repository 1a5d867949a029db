import { gramsOf } from '../../lib/reply/write/phrase-memory';

/** How alike the texts of a collection are. All values 0 (nothing in common) to 1. */
export interface Variety {
  /** Mean BLEU-4 of each text against all others, smoothed by add-one above unigrams (Zhu et al., Texygen, 2018). */
  selfBleu4: number;
  /** Mean over texts of the highest Jaccard similarity of word 3-grams to another. */
  nearest3gram: number;
  /** Share of sentences of four words or more that stand word for word in another text. */
  verbatim: number;
}

export function varietyOf(texts: string[]): Variety {
  return { selfBleu4: selfBleu(texts), nearest3gram: nearest(texts), verbatim: verbatim(texts) };
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}'’]+|[.,!?;:]/gu) ?? [];
const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

function counts(words: string[], size: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(' ');
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

function selfBleu(texts: string[]): number {
  const tokens = texts.map(wordsOf);
  const tables = tokens.map((words) => [1, 2, 3, 4].map((size) => counts(words, size)));
  return mean(
    tables.map((own, index) => {
      const logs = own.map((table, size) => {
        let hit = 0;
        let total = 0;
        for (const [gram, count] of table) {
          let most = 0;
          for (const [other, theirs] of tables.entries())
            if (other !== index) most = Math.max(most, theirs[size]!.get(gram) ?? 0);
          hit += Math.min(count, most);
          total += count;
        }
        return Math.log(size === 0 ? hit / Math.max(1, total) : (hit + 1) / (total + 1));
      });
      return Math.exp(mean(logs));
    }),
  );
}

function nearest(texts: string[]): number {
  const sets = texts.map((text) => new Set(gramsOf(text)));
  return mean(
    sets.map((own, index) =>
      Math.max(
        ...sets.map((other, at) => {
          if (at === index) return 0;
          const shared = [...own].filter((gram) => other.has(gram)).length;
          return shared / Math.max(1, own.size + other.size - shared);
        }),
      ),
    ),
  );
}

function verbatim(texts: string[]): number {
  const sentences = texts.map((text) =>
    text.split(/(?<=[.!?؟])(?<!\d\.)\s+|\n+/u).map((one) => one.trim().toLowerCase()),
  );
  const seen = new Map<string, Set<number>>();
  for (const [index, list] of sentences.entries())
    for (const one of list) seen.set(one, (seen.get(one) ?? new Set()).add(index));
  const long = sentences.flat().filter((one) => (one.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).length >= 4);
  return long.filter((one) => seen.get(one)!.size > 1).length / Math.max(1, long.length);
}
