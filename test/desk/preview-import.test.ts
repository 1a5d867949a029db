import { describe, expect, it } from 'vitest';
import { previewImport } from '../../lib/desk/preview-import';

const look = (text: string, ...rest: [Parameters<typeof previewImport>[3]?, string?]) =>
  previewImport(new Blob([text]), 'x', { timeZone: 'UTC' }, ...rest);

const mail = (from: string, to: string, n: number) =>
  `From x Thu Mar 12 09:31:00 2026\nFrom: ${from}\nTo: ${to}\nDate: Thu, 12 Mar 2026 09:31:00 +0000\nMessage-ID: <${n}@example.com>\n\nHello\n\n`;

describe('a look at a file', () => {
  it('shows the first records as they would be read, and those that would be left out', async () => {
    const preview = await look('email,date,text\na@example.com,24/03/2026,good\na@example.com,03/26/2026,bad\n');
    expect(preview).toMatchObject({
      format: 'csv',
      missing: [],
      columns: ['email', 'date', 'text'],
      dateIsCertain: false,
    });
    expect(preview!.rows.map(({ number, line, found }) => [number, line, found.kind])).toEqual([
      [1, 2, 'interaction'],
      [2, 3, 'rejected'],
    ]);
  });

  it('follows every correction: column, kind of table, order of dates, format', async () => {
    const text = 'who,day,said\na@example.com,03/04/2026,Hello\n';
    expect((await look(text, {}, 'csv'))!.missing).toEqual(['who', 'at', 'text']);
    const columns = { email: 'who', at: 'day', text: 'said' };
    const mapped = await look(text, { columns, dateOrder: 'mdy' }, 'csv');
    expect(mapped).toMatchObject({ missing: [], dateIsCertain: true });
    expect(mapped!.rows[0]!.found).toMatchObject({ at: '2026-03-04T00:00:00.000Z', text: 'Hello' });
    expect((await look(text, { columns, dateOrder: 'dmy' }, 'csv'))!.rows[0]!.found).toMatchObject({
      at: '2026-04-03T00:00:00.000Z',
    });
    expect((await look(text, { columns, table: 'customers' }, 'csv'))!.rows[0]!.found).toMatchObject({
      kind: 'customer',
    });
    expect((await look(text, {}, 'vcard'))!.rows).toEqual([]);
  });

  it('asks whether the address on most mails is ours, and does not where none stands out', async () => {
    const ours = [1, 2, 3, 4].map((n) => mail(`c${n}@example.com`, 'Help <Help@shop.example>', n)).join('');
    expect((await look(ours))!.oursMaybe).toBe('help@shop.example');
    expect((await look(ours, { ourAddresses: ['help@shop.example'] }))!.oursMaybe).toBeUndefined();
    const pair = [1, 2, 3].map((n) => mail('a@example.com', 'b@example.org', n)).join('');
    expect((await look(pair))!.oursMaybe).toBeUndefined();
  });

  it('names who writes in a chat, and is not sure of a date that could be two', async () => {
    const preview = await look('1/2/26, 09:31 - Maya: Hi\n1/2/26, 09:32 - Fernhill: Hello\n');
    expect(preview!.authors).toEqual(['Maya', 'Fernhill']);
    expect(preview!.dateIsCertain).toBe(false);
  });

  it('reads no more of a huge file than its beginning', async () => {
    let read = 0;
    const line = 'a@example.com,2026-03-24,words\n';
    const huge = new Blob(['email,date,text\n', ...Array.from({ length: 400 }, () => line.repeat(1000))]);
    const counted = Object.assign(new Blob([]), {
      slice: (from: number, to: number) => {
        read += to - from;
        return huge.slice(from, to);
      },
    });
    Object.defineProperty(counted, 'size', { value: huge.size });
    expect((await previewImport(counted, 'x', {}))!.rows).toHaveLength(12);
    expect(huge.size).toBeGreaterThan(10_000_000);
    expect(read).toBeLessThan(2_000_000);
  });

  it('has nothing to say of a file in no format it knows', async () => {
    expect(await look('\u0000\u0001\u0002')).toBeUndefined();
  });
});
