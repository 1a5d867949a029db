import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import { LARGEST_FILE, readGuidanceFile } from '../../../lib/guidance/files/read-guidance-file';
import { writeGuidanceFile } from '../../../lib/guidance/files/write-guidance-file';
import { guidanceJsonSchema, SCHEMA_FILE } from '../../../scripts/guidance-json-schema';

const problemsOf = (text: string) => {
  const parsed = readGuidanceFile(text);
  return 'problems' in parsed
    ? parsed.problems.map(({ line, path, problem }) => `${line ?? '-'} ${path}: ${problem}`)
    : [];
};

describe('a guidance file', () => {
  it.each(['yaml', 'json'] as const)('comes back from %s as it was', (kind) => {
    const guidance = { ...defaultGuidance, never: [{ phrase: 'yes: "no" # 1', better: '- null' }] };
    expect(readGuidanceFile(writeGuidanceFile(guidance, kind))).toEqual({ guidance });
  });

  it('comes back whatever is written in it', () => {
    const words = fc
      .string({ minLength: 1, unit: 'binary' })
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 4 }),
        fc.constantFrom('yaml' as const, 'json' as const),
        (list, kind) => {
          const guidance = { ...defaultGuidance, never: list.map((phrase) => ({ phrase })) };
          expect(readGuidanceFile(writeGuidanceFile(guidance, kind))).toEqual({ guidance });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('tells the line and the field of a mistake', () => {
    const offers = [{ id: 'refund', kind: 'refund', what: 'refund', when: {}, limit: 50 }];
    const yaml = writeGuidanceFile({ ...defaultGuidance, procedures: [], offers } as never, 'yaml');
    const line = yaml.split('\n').findIndex((one) => one.includes('id: refund')) + 1;
    expect(problemsOf(yaml)).toEqual([`${line} offers › 1 › currency: limit-without-currency`]);
    const warm = yaml.replace('warmth: 2', 'warmth: hot').split('\n');
    expect(problemsOf(warm.join('\n'))[0]).toMatch(
      `${warm.findIndex((one) => one.includes('hot')) + 1} tone › warmth:`,
    );
  });

  it.each([
    ['half of a file', writeGuidanceFile(defaultGuidance, 'json').slice(0, 900), /^\d+ document: not-readable$/],
    ['broken indentation', 'format: 3\n  tone:\n bad', /^\d+ document: not-readable$/],
    ['a key twice', 'format: 3\nversion: 1\nversion: 2\n', /^3 document: key-twice$/],
    ['a newer format', 'format: 99\n', /^1 format: newer-format$/],
    ['plain text', 'hello', /^1 format: not-guidance$/],
    ['nothing', '', /^(\d+|-) format: not-guidance$/],
    ['a huge file', 'x'.repeat(LARGEST_FILE + 1), /^- document: file-too-large$/],
  ])('says what is wrong with %s', (_, text, expected) => {
    expect(problemsOf(text)[0]).toMatch(expected);
  });

  it('does not let a small file unfold into a huge one', () => {
    const bomb = ['a: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}]`)];
    expect(problemsOf(bomb.join('\n'))).toEqual(['- document: file-unfolds']);
  });

  it('is data and nothing else: no tag makes an object of ours, no key reaches a prototype', () => {
    const yaml = writeGuidanceFile(defaultGuidance, 'yaml');
    expect(problemsOf(`${yaml}__proto__:\n  polluted: true\n`)).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(readGuidanceFile(yaml.replace('version: 0', 'version: !!js/function "0"'))).toHaveProperty('problems');
  });
});

describe('docs/guidance.schema.json', () => {
  it('is what the schema says today (`npm run guidance-schema` writes it)', () => {
    expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(guidanceJsonSchema()));
  });
});
