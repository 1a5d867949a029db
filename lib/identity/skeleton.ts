/*
 * Look-alike folding after Unicode Technical Standard 39 (https://www.unicode.org/reports/tr39/#Confusable_Detection): two
 * identifiers are confusable when their skeletons are equal. The table holds the characters that mail addresses can show and that
 * read as Latin letters or digits in common interface fonts.
 */
const LOOKS_LIKE: Record<string, string> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  ь: 'b',
  в: 'b',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  ɗ: 'd',
  е: 'e',
  ҽ: 'e',
  є: 'e',
  ε: 'e',
  ғ: 'f',
  ɡ: 'g',
  ց: 'g',
  һ: 'h',
  հ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ı: 'i',
  ι: 'i',
  ɩ: 'i',
  ј: 'j',
  ϳ: 'j',
  к: 'k',
  κ: 'k',
  ӏ: 'l',
  ⅼ: 'l',
  ǀ: 'l',
  м: 'm',
  ո: 'n',
  п: 'n',
  ν: 'v',
  η: 'n',
  о: 'o',
  ο: 'o',
  օ: 'o',
  ᴏ: 'o',
  ӧ: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  գ: 'q',
  г: 'r',
  ѕ: 's',
  ꜱ: 's',
  т: 't',
  τ: 't',
  υ: 'u',
  ս: 'u',
  ѵ: 'v',
  ѡ: 'w',
  ԝ: 'w',
  ω: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
  ү: 'y',
  ᴢ: 'z',
  з: '3',
  ß: 'b',
  '0': 'o',
  '1': 'l',
  '|': 'l',
  '5': 's',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
};
// Spelled out rather than folded: `vw` and `wv` look alike too, whichever pair is found first.
const LOOKS_LIKE_TWO: Record<string, string> = { m: 'rn', w: 'vv', d: 'cl' };

/** What an identifier looks like to a hurried eye. Equal skeletons of unequal identifiers: one may imitate the other (S3). */
export function skeletonOf(value: string): string {
  let folded = '';
  for (const char of value.normalize('NFKD').toLowerCase()) {
    if (/\p{M}|\p{Cf}/u.test(char)) continue;
    const alike = LOOKS_LIKE[char] ?? (char === 'i' ? 'l' : char);
    folded += LOOKS_LIKE_TWO[alike] ?? alike;
  }
  return folded;
}
