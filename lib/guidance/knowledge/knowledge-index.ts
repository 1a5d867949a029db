import { stemsOf } from './stems';

/** Something the team knows: a snippet, a procedure, a document. */
export interface KnowledgeEntry {
  id: string;
  title: string;
  text: string;
}

export interface KnowledgeHit {
  id: string;
  /** BM25F; comparable within one search only. */
  score: number;
  /** Share (0 to 1) of the question's weight, rarer words weighing more, that the entry speaks of. */
  covered: number;
  /** How many different words of the question it shares. */
  shared: number;
}

/** Entries ready to be searched, in one language. Plain data; made once and asked often. */
export interface KnowledgeIndex {
  language: string;
  entries: Array<{ id: string; length: number }>;
  /** By stem: entry's place and its weighted frequency there. */
  postings: Map<string, Array<[entry: number, weight: number]>>;
  meanLength: number;
}

// BM25F (Zaragoza et al., TREC 2004): a word in the title counts as several in the text, then frequencies saturate together.
const TITLE_WEIGHT = 4;
const SATURATION = 1.4;
const LENGTH_SHARE = 0.55;
/** Two words that follow each other in both say more than the two apart ("annual fee", "credit card"). */
const PAIR_WEIGHT = 1.5;
/** A word said often in a long question counts more, but not in proportion. */
const QUESTION_SATURATION = 2;

/** Stems and counts every entry. Linear in their text. */
export function knowledgeIndex(entries: readonly KnowledgeEntry[], language: string): KnowledgeIndex {
  const postings: KnowledgeIndex['postings'] = new Map();
  const listed = entries.map(({ id, title, text }, place) => {
    const weights = new Map<string, number>();
    const add = (stems: string[], weight: number) => {
      for (const stem of stems) weights.set(stem, (weights.get(stem) ?? 0) + weight);
    };
    const titled = stemsOf(title, language);
    const told = stemsOf(text, language);
    add([...titled, ...pairsOf(titled)], TITLE_WEIGHT);
    add([...told, ...pairsOf(told)], 1);
    for (const [stem, weight] of weights) {
      const list = postings.get(stem);
      if (list) list.push([place, weight]);
      else postings.set(stem, [[place, weight]]);
    }
    return { id, length: titled.length * TITLE_WEIGHT + told.length };
  });
  const total = listed.reduce((sum, one) => sum + one.length, 0);
  return { language, entries: listed, postings, meanLength: total / Math.max(1, listed.length) };
}

/** The best entries for a question, best first. Empty where no word of it is known. */
export function searchKnowledge(index: KnowledgeIndex, question: string, most = 5): KnowledgeHit[] {
  const asked = new Map<string, number>();
  const stems = stemsOf(question, index.language);
  for (const stem of [...stems, ...pairsOf(stems)]) asked.set(stem, (asked.get(stem) ?? 0) + 1);
  const found = new Map<number, Omit<KnowledgeHit, 'id'>>();
  let whole = 0;
  for (const [stem, times] of asked) {
    const list = index.postings.get(stem) ?? [];
    // A word that no entry knows weighs no more than one that a single entry knows.
    const known = Math.max(1, list.length);
    const rarity = Math.log(1 + (index.entries.length - known + 0.5) / (known + 0.5));
    const single = !stem.includes(' ');
    if (single) whole += rarity;
    const said = (times * (QUESTION_SATURATION + 1)) / (times + QUESTION_SATURATION);
    for (const [place, weight] of list) {
      const norm = 1 - LENGTH_SHARE + (LENGTH_SHARE * index.entries[place]!.length) / index.meanLength;
      const hit = found.get(place) ?? { score: 0, covered: 0, shared: 0 };
      hit.score +=
        (single ? 1 : PAIR_WEIGHT) * said * rarity * ((weight * (SATURATION + 1)) / (weight + SATURATION * norm));
      if (single) {
        hit.covered += rarity;
        hit.shared += 1;
      }
      found.set(place, hit);
    }
  }
  return [...found]
    .map(([place, hit]) => ({ id: index.entries[place]!.id, ...hit, covered: hit.covered / Math.max(whole, 1e-9) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most);
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}
