import { describe, expect, it } from 'vitest';
import { guessDateOrder, readDate } from '../../lib/importers/read-date';
import { readNumber } from '../../lib/importers/read-number';
import { readSurvey } from '../../lib/importers/read-survey';
import { readFile } from './read-file';

describe('a table', () => {
  it('of interactions, in German, semicolons, Windows encoding: guessed and read', async () => {
    const text =
      'E-Mail-Adresse;Datum;Nachricht;Richtung\nm@example.com;24.03.2026 09:31;Tür klemmt;eingehend\nm@example.com;25.03.2026;Schade;ausgehend\n';
    const bytes = Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
    const { format, options, said } = await readFile(bytes, 'export.csv', { timeZone: 'Europe/Berlin' });
    expect(format).toBe('csv');
    expect(options).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      dateOrder: 'dmy',
      table: 'interactions',
      columns: { email: 'E-Mail-Adresse', at: 'Datum', text: 'Nachricht', direction: 'Richtung' },
    });
    expect(said.map((one) => [one.direction, one.at, one.text])).toEqual([
      ['inbound', '2026-03-24T08:31:00.000Z', 'Tür klemmt'],
      ['outbound', '2026-03-24T23:00:00.000Z', 'Schade'],
    ]);
  });

  it('of orders', async () => {
    const { options, said, left } = await readFile(
      'Order number,Customer email,Order date,Total,Currency,Items,Status\n1001,m@example.com,2026-03-24,"1,234.50",gbp,Tent; Pegs,paid\n1002,m@example.com,2026-03-25,much,gbp,,\n',
      'orders.csv',
    );
    expect(options!.table).toBe('orders');
    expect(said).toMatchObject([
      {
        channel: 'order',
        direction: 'event',
        order: { id: '1001', amount: 1234.5, currency: 'GBP', items: ['Tent', 'Pegs'], status: 'paid' },
      },
    ]);
    expect(left).toEqual([{ kind: 'rejected', why: 'bad-amount', field: 'amount', value: 'much' }]);
  });

  it('of survey answers: only with a scale that is known', async () => {
    const { options, said, left } = await readFile(
      'email,answered at,survey,score,comment\nm@example.com,2026-03-24,CES,6,easy\nm@example.com,2026-03-24,NPS,11,\nm@example.com,2026-03-24,mood,3,\nm@example.com,2026-03-24,CSAT,4/5,\n',
      'surveys.csv',
    );
    expect(options!.table).toBe('surveys');
    expect(said.map(({ survey }) => survey)).toMatchObject([
      { measure: 'CES', score: 6, min: 1, max: 7, highIs: 'ease' },
      { measure: 'CSAT', score: 4, max: 5 },
    ]);
    expect(left.map(({ why, value }) => [why, value])).toEqual([
      ['bad-score', '11'],
      ['bad-score', '3'],
    ]);
  });

  it('of customers', async () => {
    const { options, all } = await readFile('Name,Email,Phone\nMaya,m@example.com,07700 900123\nNobody,,\n', 'c.csv', {
      region: 'GB',
    });
    expect(options!.table).toBe('customers');
    expect(all.map(({ imported }) => imported)).toMatchObject([
      { kind: 'customer', name: 'Maya', identifiers: [{ value: 'm@example.com' }, { value: '+447700900123' }] },
      { kind: 'rejected', why: 'no-identifier' },
    ]);
  });

  it('with a million columns, with none, with nothing: a report and no crash (S25)', async () => {
    const wide = await readFile(
      `email,date,text\na@example.com,2026-03-24,${',x'.repeat(1_000_000)}\nb@example.com,2026-03-24,good\n`,
      'wide.csv',
      {},
      65_536,
    );
    expect(wide.left.map(({ why }) => why)).toEqual(['too-large']);
    expect(wide.said.map(({ text }) => text)).toEqual(['good']);
    expect((await readFile('just words\nand more', 'none.csv')).format).toBeUndefined();
    expect((await readFile('', 'empty.csv')).format).toBeUndefined();
    expect((await readFile(','.repeat(1_000_000), 'commas.csv')).said).toEqual([]);
  });

  it('whose dates are written three ways reads what one order reads, and names the rest', async () => {
    const { options, said, left } = await readFile(
      'email,date,text\nm@example.com,24/03/2026,a\nm@example.com,2026-03-25,b\nm@example.com,03/26/2026,c\nm@example.com,"March 27, 2026",d\nm@example.com,28/03/2026,e\n',
      'x.csv',
    );
    expect(options!.dateOrder).toBe('dmy');
    expect(said.map(({ at, text }) => [at.slice(0, 10), text])).toEqual([
      ['2026-03-24', 'a'],
      ['2026-03-25', 'b'],
      ['2026-03-27', 'd'],
      ['2026-03-28', 'e'],
    ]);
    expect(left).toEqual([{ kind: 'rejected', why: 'bad-date', field: 'at', value: '03/26/2026' }]);
  });

  it('with a quote that nobody closed loses that row and goes on after it', async () => {
    const { said, left } = await readFile(
      `email,date,text\nm@example.com,2026-03-24,"never closed\n${'filler,x,y\n'.repeat(40_000)}m@example.com,2026-03-24,good\n`,
      'x.csv',
      {},
      65_536,
    );
    expect(left[0]!.why).toBe('too-large');
    expect(said.at(-1)!.text).toBe('good');
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-24T09:31:00Z', 'iso', '2026-03-24T09:31:00.000Z'],
    ['2026-03-24 09:31:00 +0200', 'iso', '2026-03-24T07:31:00.000Z'],
    ['2026-03-29 02:30', 'iso', '2026-03-29T01:30:00.000Z'],
    ['1774344660', 'iso', '2026-03-24T09:31:00.000Z'],
    ['24.3.26 9:31', 'dmy', '2026-03-24T08:31:00.000Z'],
    ['12:31', 'dmy', undefined],
    ['31.02.2026', 'dmy', undefined],
    ['24/13/2026', 'dmy', undefined],
    ['3/24/2026 12:05 am', 'mdy', '2026-03-23T23:05:00.000Z'],
    ['Tue, 24 Mar 2026 09:31:00 +0000', 'iso', '2026-03-24T09:31:00.000Z'],
  ] as const)('%s read as %s', (written, order, instant) => {
    expect(readDate(written, order, 'Europe/Berlin')).toBe(instant);
  });

  it('tells that it is not certain where both orders fit', () => {
    expect(guessDateOrder(['1/2/2026'])).toEqual({ order: 'dmy', certain: false });
    expect(guessDateOrder(['1/2/2026'], 'en-US')).toEqual({ order: 'mdy', certain: false });
    expect(guessDateOrder(['13/2/2026', '1/3/2026'])).toEqual({ order: 'dmy', certain: true });
  });
});

it.each([
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234,5', 1234.5],
  ['£12', 12],
  ['0.125', 0.125],
  ['1.234', 1234],
  ['-3,5', -3.5],
  ['12 EUR', 12],
  ['1.2.3.4', 1234],
  ['twelve', undefined],
  ['', undefined],
])('reads the number %j as %j', (written, value) => {
  expect(readNumber(written)).toBe(value);
});

it('takes a CES of five steps for effort, unless it asks for ease', () => {
  expect(readSurvey(2, { measure: 'CES', max: 5 })!.highIs).toBe('effort');
  expect(readSurvey(2, { measure: 'CES', max: 5, question: 'How easy was it?' })!.highIs).toBe('ease');
});
