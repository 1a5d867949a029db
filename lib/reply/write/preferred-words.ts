import { capitalized } from '../capitalized';
import type { Guidance } from '../../guidance/document';

/** The team's preferred words in place of others, whole words only, case of the first letter kept. */
export function preferredWords(text: string, { tone, never }: Guidance, language: string): string {
  const pairs = [
    ...tone.words.filter((one) => !one.language || one.language === language),
    ...never.flatMap(({ phrase, better }) => (better === undefined ? [] : [{ from: phrase, to: better }])),
  ];
  return replaceWords(text, pairs);
}

/** Other words in place of some, whole words only, case of the first letter kept. */
export function replaceWords(text: string, pairs: ReadonlyArray<{ from: string; to: string }>): string {
  return pairs.reduce((sofar, { from, to }) => replaceOne(sofar, from, to), text);
}

function replaceOne(text: string, from: string, to: string): string {
  const lower = text.toLowerCase();
  const wanted = from.toLowerCase();
  let result = '';
  let at = 0;
  for (let hit = lower.indexOf(wanted); hit >= 0 && wanted; hit = lower.indexOf(wanted, hit + wanted.length)) {
    const whole =
      !/[\p{L}\p{N}]/u.test(text[hit - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[hit + wanted.length] ?? ' ');
    if (!whole) continue;
    const capital = text[hit] !== lower[hit];
    result += text.slice(at, hit) + (capital ? capitalized(to) : to);
    at = hit + wanted.length;
  }
  return result + text.slice(at);
}
