import type { Interaction } from '../domain/interaction';
import type { Evidence } from '../domain/reading';
import type { Persona } from './persona';

interface Word {
  word: string;
  start: number;
  end: number;
}

const MOST_WORDS = 1500;

/** Finds a persona's cue phrases (`;` lists, `*` at a word's end, `_` any word) in a message. Linear in the message. */
export class CuePhrases {
  readonly #phrases: Array<{ side: 'for' | 'against'; parts: string[] }>;

  constructor(cues: Persona['cues']) {
    this.#phrases = (['for', 'against'] as const).flatMap((side) =>
      cues[side]
        .flatMap((list) => list.split(';'))
        .map((phrase) => ({ side, parts: phrase.trim().split(/\s+/).filter(Boolean).map(fold) }))
        .filter(({ parts }) => parts.length > 0),
    );
  }

  find({ id, text }: Interaction): { for: Evidence[]; against: Evidence[] } {
    const words = wordsOf(text);
    const found = { for: [] as Evidence[], against: [] as Evidence[] };
    words.forEach((word, at) => {
      for (const { side, parts } of this.#phrases) {
        if (!parts.every((part, step) => matches(part, words[at + step]?.word))) continue;
        found[side].push({ interaction: id, start: word.start, end: words[at + parts.length - 1]!.end });
      }
    });
    return found;
  }
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (words.push({ word: fold(raw), start: index, end: index + raw.length }) === MOST_WORDS) break;
  }
  return words;
}

function matches(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part === '_' || (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ة/g, 'ه').replace(/ى/g, 'ي');
}
