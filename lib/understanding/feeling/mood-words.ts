import { gramsOf, hashOfBoth, hashOn, HASH_START } from '../language/hashed';
import type { Token } from '../language/tokens';
import type { MoodFeatures } from './mood-model';

const MOST_WORDS = 240;
const LAST_WORDS = 8;
const FIGURE = /\p{N}/u;
const MAIL_OR_LINK = /\S{1,80}@\S{1,80}|https?:\/\/\S{1,200}|www\.\S{1,200}/gu;
/** Languages that write every noun with a capital: there it tells no name. */
const CAPITAL_NOUNS = new Set(['de']);

/**
 * Words, pairs of words and letter runs, all together one long; those of the end once more. Names, figures and addresses are hidden before they
 * are hashed. Linear; of a long text its beginning and its end.
 */
export function moodWords(
  text: string,
  tokens: readonly Token[],
  language: string,
  names: ReadonlySet<string>,
): MoodFeatures {
  const words = hidden(text, ends(tokens), language, names);
  const start = hashOn(HASH_START, language);
  const [word, pair, gram, last, opens] = ['w', 'p', 'g', 'l', 'o'].map((kind) => hashOn(start, kind)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const found = new Map<number, number>();
  const add = (hash: number, value: number) => found.set(hash, Math.max(found.get(hash) ?? 0, value));
  const from = words.length - LAST_WORDS;
  words.forEach(({ said, opening }, at) => {
    const own = hashOn(HASH_START, said);
    add(hashOfBoth(word, own), 1);
    if (opening) add(hashOfBoth(opens, own), 0.7);
    if (at >= from) add(hashOfBoth(last, own), 0.7);
    const before = words[at - 1];
    if (before) add(hashOfBoth(pair, hashOfBoth(hashOn(HASH_START, before.said), own)), 0.8);
    if (said.length > 3) for (const run of gramsOf(said)) add(hashOfBoth(gram, run), 0.4);
  });
  let squares = 0;
  for (const value of found.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return { hashes: [...found.keys()], values: [...found.values()].map((value) => value / length) };
}

function ends(tokens: readonly Token[]): readonly Token[] {
  return tokens.length <= MOST_WORDS ? tokens : [...tokens.slice(0, MOST_WORDS / 2), ...tokens.slice(-MOST_WORDS / 2)];
}

function hidden(
  text: string,
  tokens: readonly Token[],
  language: string,
  names: ReadonlySet<string>,
): Array<{ said: string; opening: boolean }> {
  const from = tokens[0]?.start ?? 0;
  const links = [...text.slice(from, tokens.at(-1)?.end).matchAll(MAIL_OR_LINK)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  let link = 0;
  return tokens.map(({ word, start, opens, shouted, end }) => {
    while (link < links.length && links[link]!.end <= start) link++;
    const opening = opens === 'sentence';
    if (links[link] && links[link]!.start <= start) return { said: '@', opening };
    if (FIGURE.test(word)) return { said: '0', opening };
    const capital = !opening && !shouted && end - start > 1 && !CAPITAL_NOUNS.has(language) && isUpper(text[start]!);
    return { said: capital || names.has(word) ? 'N' : word.slice(0, 24), opening };
  });
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
