import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const row = 'ana@example.com,2026-03-01 09:00,Where is it?';

describe('a table as spreadsheets leave it', () => {
  it.each([
    ['a byte order mark', `\uFEFFemail,date,text\r\n${row}\r\n`],
    ['a line that names the delimiter', `sep=;\r\nemail;date;text\r\n${row.replaceAll(',', ';')}\r\n`],
    ['both', `\uFEFFsep=;\r\nemail;date;text\r\n${row.replaceAll(',', ';')}\r\n`],
    ['that line quoted', `"sep=,"\nemail,date,text\n${row}\n`],
  ])('is read with %s', async (_, text) => {
    const { format, said, left } = await readFile(text, 'x.csv');
    expect([format, left]).toEqual(['csv', []]);
    expect(said).toMatchObject([{ text: 'Where is it?', identifiers: [{ kind: 'email', value: 'ana@example.com' }] }]);
  });

  it('with a header alone has no record, and no failure', async () => {
    const { format, all } = await readFile('email,date,text\n', 'x.csv');
    expect([format, all]).toEqual(['csv', []]);
  });

  it('with a column twice takes the first, and can be told the other', async () => {
    const text = 'email,date,text,text\nana@example.com,2026-03-01,first,second\n';
    expect((await readFile(text, 'x.csv')).said[0]!.text).toBe('first');
    const columns = { email: 'email', at: 'date', text: 'text (2)' };
    expect((await readFile(text, 'x.csv', { columns })).said[0]!.text).toBe('second');
  });

  it.each(['__proto__', 'constructor', 'toString'])('with a column called %s is a table like others', async (name) => {
    const text = `email,date,text,${name}\nana@example.com,2026-03-01,hello,polluted\n`;
    const { said } = await readFile(text, 'x.csv');
    expect(said).toMatchObject([{ text: 'hello' }]);
    const mapped = await readFile(text, 'x.csv', { columns: { email: 'email', at: 'date', text: name } });
    expect(mapped.said).toMatchObject([{ text: 'polluted' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['null', 'undefined', '__proto__', 'constructor', '🧵🪡', 'x'.repeat(300), '\u202Eevil\u202C'])(
    'keeps the name %s as it is',
    async (name) => {
      const { said } = await readFile(`email,name,date,text\nana@example.com,${name},2026-03-01,hi\n`, 'x.csv');
      expect(said).toMatchObject([{ name, text: 'hi' }]);
    },
  );

  it('takes a cell without a value for none', async () => {
    const { said, left } = await readFile(
      'email,phone,date,text\n,,2026-03-01,hi\nana@example.com,,2026-03-01,\n',
      'x.csv',
    );
    expect([said, left.map((one) => one.why)]).toEqual([[], ['no-identifier', 'no-text']]);
  });
});
