import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../lib/understanding/feeling/course-of';
import type { FeelingPack } from '../../../lib/understanding/feeling/feeling-pack';
import { readFeeling } from '../../../lib/understanding/feeling/read-feeling';
import { feeling as ar } from '../../../lib/understanding/languages/ar';
import { feeling as de } from '../../../lib/understanding/languages/de';
import { feeling as en } from '../../../lib/understanding/languages/en';
import { feeling as es } from '../../../lib/understanding/languages/es';
import { feeling as fr } from '../../../lib/understanding/languages/fr';
import { feeling as pt } from '../../../lib/understanding/languages/pt';
import { detectLanguage } from '../../../lib/understanding/language/detect-language';

const packs: Record<string, FeelingPack> = { ar, de, en, es, fr, pt };
const lines = readFileSync('test/fixtures/feelings/dev.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [language: string, label: string, intensity: string, text: string]);

describe.each(Object.keys(packs))('feelings in %s', (language) => {
  const own = lines.filter((line) => line[0] === language);

  it('are the labelled ones in at least three of four messages, in strength within one step', () => {
    const read = own.map(([, label, intensity, text]) => ({
      label,
      intensity: Number(intensity),
      text,
      seen: readFeeling(text, packs[language], { interaction: 'i' }),
    }));
    const wrong = read
      .filter(({ label, seen }) => seen.label !== label)
      .map(({ label, seen, text }) => `${label} > ${seen.label}: ${text}`);
    const far = read.filter(({ intensity, seen }) => Math.abs(intensity - seen.intensity) > 1).map(({ text }) => text);
    expect(wrong.length / own.length, wrong.join('\n')).toBeLessThanOrEqual(0.25);
    expect(far.length / own.length, far.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('are told in a language that is recognised', () => {
    expect(own.filter(([, , , text]) => detectLanguage(text).language !== language)).toEqual([]);
  });
});

describe('what a feeling rests on', () => {
  it('quotes the original text', () => {
    const text = 'Hello.\nThis is UNACCEPTABLE, sort it out.';
    expect(readFeeling(text, en, { interaction: 'i' }).evidence.map((one) => text.slice(one.start, one.end))).toEqual([
      'UNACCEPTABLE',
    ]);
  });

  it('is what went wrong, when several things did and no feeling is named', () => {
    const text = 'The delivery was delayed and the box was crushed.';
    const read = readFeeling(text, en, { interaction: 'i' });
    expect(read.label).toBe('frustrated');
    expect(read.evidence.map((one) => text.slice(one.start, one.end))).toEqual(['delayed', 'crushed']);
  });

  it('is not what stands outside the customer’s own words', () => {
    const text = 'All fine.\n> I am furious';
    expect(readFeeling(text, en, { interaction: 'i', spans: [{ start: 0, end: 9 }] }).label).toBe('calm');
  });

  it.each([
    ['I am not worried, take your time.', 'calm'],
    ['I would be grateful if you could send the invoice.', 'calm'],
    ['I am not happy with this.', 'disappointed'],
    ['', 'calm'],
    ['😡😡', 'angry'],
  ])('%s is %s', (text, label) => {
    expect(readFeeling(text, en, { interaction: 'i' }).label).toBe(label);
  });

  it.each([
    ['es', es, 'Quería diez cajas más del mismo modelo.'],
    ['pt', pt, 'O programa fecha sozinho quando abro o ficheiro.'],
    ['ar', ar, 'هل اقدر ادفع عند الاستلام؟'],
  ])('is not read into words of everyday, %s', (_, pack, text) => {
    expect(readFeeling(text, pack, { interaction: 'i' }).label).toBe('calm');
  });

  it('is nothing in a hundred kilobytes of one word, mixed scripts or bidi controls', () => {
    for (const text of [
      'a'.repeat(100_000),
      'still '.repeat(20_000),
      '\u202eabc שלום مرحبا 你好\u202c',
      '!'.repeat(100_000),
    ]) {
      expect(() => readFeeling(text, en, { interaction: 'i' })).not.toThrow();
    }
  });
});

describe('the course', () => {
  const at = (label: 'calm' | 'angry' | 'frustrated', intensity: 0 | 1 | 2 | 3) => ({ label, intensity });
  it('rises with upset, falls with calm, and is unknown with one message', () => {
    expect(courseOf([at('calm', 0), at('frustrated', 1), at('angry', 3)])).toBe('rising');
    expect(courseOf([at('angry', 3), at('calm', 0)])).toBe('falling');
    expect(courseOf([at('frustrated', 2), at('frustrated', 2)])).toBe('steady');
    expect(courseOf([at('angry', 3)])).toBe('unknown');
  });
});
