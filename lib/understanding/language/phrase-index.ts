import { fold, type Token } from './tokens';

export interface PhraseMatch<T> {
  value: T;
  /** Token positions, end exclusive. */
  from: number;
  to: number;
}

interface Phrase<T> {
  value: T;
  parts: string[];
}

const SHORTEST_STEM = 2;
const GAP = 3;
/** Arabic writes "and", "so", "in", "for", "like", "the" as one with the word that follows. */
const ARABIC_PREFIXES = ['وال', 'بال', 'فال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل'];

/** Phrases found in a text's words in one pass; see `Cues` for how a phrase is written. */
export class PhraseIndex<T> {
  readonly #exact = new Map<string, Phrase<T>[]>();
  readonly #stems = new Map<string, Phrase<T>[]>();

  /** Adds the phrases of a `;` list. */
  add(list: string, value: T): this {
    for (const written of list.split(/[;\n]/)) {
      const parts = written.trim().split(/\s+/).filter(Boolean).map(foldPart);
      const head = parts[0];
      if (!head) continue;
      const stem = head.endsWith('*');
      const index = stem ? this.#stems : this.#exact;
      const key = stem ? head.slice(0, -1) : head;
      index.set(key, [...(index.get(key) ?? []), { value, parts }]);
    }
    return this;
  }

  /** Every match, by position. Matches may overlap. */
  find(tokens: readonly Token[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const phrase of this.#startingWith(tokens[at]!.word)) {
        const to = matchEnd(phrase.parts, 1, tokens, at + 1);
        if (to !== undefined) found.push({ value: phrase.value, from: at, to });
      }
    }
    return found;
  }

  #startingWith(word: string): Phrase<T>[] {
    const phrases: Phrase<T>[] = [];
    for (const form of formsOf(word)) {
      phrases.push(...(this.#exact.get(form) ?? []));
      for (let length = SHORTEST_STEM; length <= form.length; length++) {
        phrases.push(...(this.#stems.get(form.slice(0, length)) ?? []));
      }
    }
    return phrases;
  }
}

/** The longest matches, no word in two. */
export function longestMatches<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  const taken = new Set<number>();
  const kept: PhraseMatch<T>[] = [];
  for (const match of [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    let free = true;
    for (let at = match.from; at < match.to && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = match.from; at < match.to; at++) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function matchEnd(parts: readonly string[], part: number, tokens: readonly Token[], at: number): number | undefined {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (wanted === '…') {
    for (let skip = 0; skip <= GAP; skip++) {
      if (skip > 0 && tokens[at + skip - 1]?.opens !== 'none') return undefined;
      const end = matchEnd(parts, part + 1, tokens, at + skip);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at];
  if (!token || token.opens === 'sentence' || !partMatches(wanted, token.word)) return undefined;
  return matchEnd(parts, part + 1, tokens, at + 1);
}

function partMatches(part: string, word: string): boolean {
  if (part === '_') return true;
  if (!part.endsWith('*')) return formsOf(word).includes(part);
  const stem = part.slice(0, -1);
  return formsOf(word).some((form) => form.startsWith(stem));
}

function formsOf(word: string): string[] {
  if (!/^[\u0600-\u06ff]/.test(word)) return [word];
  const bare = ARABIC_PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 3);
  return [word, ...new Set(bare.map((prefix) => word.slice(prefix.length)))];
}

function foldPart(part: string): string {
  return part === '…' || part === '_' ? part : part.endsWith('*') ? `${fold(part.slice(0, -1))}*` : fold(part);
}
