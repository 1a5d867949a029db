import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, guessDelimiter, type Delimiter } from '../../lib/importers/csv-rows';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}
async function read(text: string, delimiter: Delimiter = ',', size = 7): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of csvRows(pieces(text, size), delimiter)) rows.push(row.fields);
  return rows;
}

describe('csvRows', () => {
  it('reads quotes, doubled quotes, line breaks inside, and every line ending', async () => {
    expect(await read('a,b\r\n"x ""y""","1\n2"\nlast,\r\rend')).toEqual([
      ['a', 'b'],
      ['x "y"', '1\n2'],
      ['last', ''],
      ['end'],
    ]);
  });

  it('reads back whatever was written, in pieces of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + '\r\n').join('');
        expect(await read(text, ',', size)).toEqual(rows);
      }),
    );
  });

  it('numbers rows by their first line, and cuts a row with a million columns', async () => {
    const rows = [];
    for await (const row of csvRows(pieces(`a,"x\ny"\nb,c\n${','.repeat(1_000_000)}\nd,e`, 65_536), ','))
      rows.push(row);
    expect(rows.map((row) => [row.line, row.cut])).toEqual([
      [1, false],
      [3, false],
      [4, true],
      [5, false],
    ]);
    expect(rows[2]!.fields).toHaveLength(2000);
  });
});

it.each<[string, Delimiter]>([
  ['a,b,c\n1,2,3', ','],
  ['a;b;c\n"1,5";2;3\n"2,5";2;3', ';'],
  ['a\tb\n1\t2', '\t'],
  ['only', ','],
])('guesses the delimiter of %j', (head, delimiter) => {
  expect(guessDelimiter(head)).toBe(delimiter);
});
