import { describe, expect, it } from 'vitest';
import { LANGUAGES, textsOf, type Language } from '../../components/ui/languages';

const PLURAL = /_(ordinal_)?(zero|one|two|few|many|other)$/;

function flat(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([key, inner]) => [...flat(inner, path ? `${path}.${key}` : key)]));
}

const keysOf = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
const others = LANGUAGES.filter((one) => one !== 'en');
const read = async (language: Language) => flat(await textsOf(language));

describe.each(others)('%s', (language) => {
  it('has the keys of English and no others', async () => {
    expect(keysOf(await read(language))).toEqual(keysOf(await read('en')));
  });

  it('has the placeholders of English', async () => {
    const [texts, english] = [await read(language), await read('en')];
    const wrong = [...texts].filter(([key, text]) => {
      const base = key.replace(PLURAL, '');
      const original = english.get(key) ?? english.get(`${base}_other`) ?? english.get(`${base}_ordinal_other`);
      // A plural form may leave the number to the word ("two days" in one word).
      const left = (names: string[]) => names.filter((name) => name !== 'count' || !PLURAL.test(key)).join();
      return left(placeholders(text)) !== left(placeholders(original!));
    });
    expect(wrong).toEqual([]);
  });

  it('is translated: few texts are the same as in English', async () => {
    const [texts, english] = [await read(language), await read('en')];
    const same = [...texts].filter(
      ([key, text]) => english.get(key) === text && /\p{L}{4}/u.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    );
    expect(same.length / texts.size).toBeLessThan(0.06);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  it('has every plural form that its grammar knows', async () => {
    const texts = await read(language);
    const counted = new Set(
      [...texts.keys()]
        .filter((key) => PLURAL.test(key) && !key.includes('_ordinal_'))
        .map((key) => key.replace(PLURAL, '')),
    );
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = [...counted]
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !texts.has(key));
    expect(missing).toEqual([]);
  });

  it('holds no empty text', async () => {
    expect([...(await read(language))].filter(([, text]) => !text.trim())).toEqual([]);
  });
});
