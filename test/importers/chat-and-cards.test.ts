import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const chat = { customer: '+44 7700 900123', ourNames: ['Fernhill'] };

describe('WhatsApp', () => {
  it.each([
    ['Android, day first', ['24/03/2026, 09:31 - Maya: Hi', '24/03/2026, 09:40 - Fernhill: Hello'], '2026-03-24T09:31'],
    [
      'Android, month first',
      ['3/24/26, 9:31\u202fAM - Maya: Hi', '3/24/26, 9:40\u202fPM - Fernhill: Hello'],
      '2026-03-24T09:31',
    ],
    [
      'iPhone, German',
      ['[24.03.26, 09:31:12] Maya: Hi', '\u200e[24.03.26, 09:40:00] Fernhill: Hello'],
      '2026-03-24T09:31',
    ],
    ['Arabic digits', ['٢٤/٠٣/٢٠٢٦، ٠٩:٣١ - Maya: Hi', '٢٤/٠٣/٢٠٢٦، ٠٩:٤٠ - Fernhill: Hello'], '2026-03-24T09:31'],
    [
      'told by the order of lines alone',
      ['1/2/26, 09:31 - Maya: Hi', '1/3/26, 09:40 - Fernhill: Hello', '2/1/26, 10:00 - Maya: Bye'],
      '2026-01-02T09:31',
    ],
  ])('reads %s', async (_, lines, first) => {
    const { format, said, left } = await readFile(lines.join('\n'), 'chat.txt', chat);
    expect(format).toBe('whatsapp');
    expect(left).toEqual([]);
    expect(said[0]!.at.slice(0, 16)).toBe(first);
    expect(said.slice(0, 2).map(({ direction, text }) => [direction, text])).toEqual([
      ['inbound', 'Hi'],
      ['outbound', 'Hello'],
    ]);
    expect(said[0]).toMatchObject({ identifiers: [{ kind: 'phone', value: '+447700900123' }], name: 'Maya' });
  });

  it('keeps lines of one message together, and reports notices and media', async () => {
    const text = `24/03/2026, 09:30 - Messages and calls are end-to-end encrypted.
24/03/2026, 09:31 - Maya: Two things:
the pole
and: the bag
24/03/2026, 09:32 - Maya: <Media omitted>
24/03/2026, 09:33 - Maya: ok`;
    const { said, left } = await readFile(text, 'chat.txt', chat);
    expect(said.map((one) => one.text)).toEqual(['Two things:\nthe pole\nand: the bag', 'ok']);
    expect(left.map(({ why }) => why)).toEqual(['notice', 'no-text']);
  });

  it('belongs to nobody until somebody says whose chat it is, unless it names a number', async () => {
    expect((await readFile('24/03/2026, 09:31 - Maya: Hi', 'c.txt', { ourNames: ['Fernhill'] })).left).toMatchObject([
      { why: 'no-identifier' },
    ]);
    const { said } = await readFile('24/03/2026, 09:31 - +44 7700 900123: Hi\n24/03/2026, 09:31 - F: Hi', 'c.txt', {
      ourNames: ['F'],
    });
    expect(said.map((one) => one.direction)).toEqual(['inbound', 'outbound']);
  });
});

describe('vCard', () => {
  it('reads 2.1, 3.0 and 4.0, folded lines, quoted-printable and groups', async () => {
    const text = [
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =\r\nWeber\r\nEMAIL;INTERNET:jw@example.net\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Okafor;Maya;;;\r\nitem1.EMAIL;type=HOME:maya@\r\n okafor.example\r\nTEL;TYPE=CELL:+44 7700 900123\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nobody\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben\\, the second\r\nTEL;VALUE=uri:tel:+44-7700-900456\r\nEND:VCARD',
      'BEGIN:VCARD\r\nFN:Cut off\r\nEMAIL:x@example.org',
    ].join('\r\n');
    const { format, all } = await readFile(text, 'contacts.vcf', {}, 7);
    expect(format).toBe('vcard');
    expect(all.map(({ imported }) => imported)).toEqual([
      { kind: 'customer', name: 'Jürgen Weber', identifiers: [{ kind: 'email', value: 'jw@example.net' }] },
      {
        kind: 'customer',
        name: 'Maya Okafor',
        identifiers: [
          { kind: 'email', value: 'maya@okafor.example' },
          { kind: 'phone', value: '+447700900123' },
        ],
      },
      { kind: 'rejected', why: 'no-identifier', field: 'EMAIL, TEL', value: 'Nobody' },
      { kind: 'customer', name: 'Ben, the second', identifiers: [{ kind: 'phone', value: '+447700900456' }] },
      { kind: 'rejected', why: 'truncated' },
    ]);
  });
});
