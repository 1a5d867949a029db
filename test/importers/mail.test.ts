import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const ours = { ourAddresses: ['@shop.example'] };
const mail = (headers: string, body = 'It still drops.') => `${headers}\r\n\r\n${body}\r\n`;
const FIRST = mail(
  'From: Maya Okafor <maya@okafor.example>\r\nTo: hello@shop.example\r\nSubject: Tent\r\nDate: Thu, 12 Mar 2026 09:31:00 +0100\r\nMessage-ID: <a1@okafor.example>',
);
const ANSWER = mail(
  'From: Priya <priya@shop.example>\r\nTo: Maya Okafor <maya@okafor.example>\r\nSubject: Re: Tent\r\nDate: Thu, 12 Mar 2026 10:00:00 +0000\r\nMessage-ID: <b2@shop.example>\r\nIn-Reply-To: <a1@okafor.example>\r\nReferences: <a1@okafor.example>',
  'Let me look.\r\n>From the depot it went out on Monday.\r\nFrom what I see it is on its way.',
);
const box = (...mails: string[]) =>
  mails.map((one) => `From maya@okafor.example Thu Mar 12 09:31:00 2026\r\n${one}\r\n`).join('');

describe('mbox', () => {
  it.each([1, 3, 64, 100_000])('reads messages in pieces of %i bytes, as one thread, with directions', async (size) => {
    const { format, said, left } = await readFile(box(FIRST, ANSWER), 'export', ours, size);
    expect(format).toBe('mbox');
    expect(left).toEqual([]);
    expect(said.map(({ direction, at, conversation }) => [direction, at, conversation])).toEqual([
      ['inbound', '2026-03-12T08:31:00.000Z', 'a1@okafor.example'],
      ['outbound', '2026-03-12T10:00:00.000Z', 'a1@okafor.example'],
    ]);
    expect(said.map((one) => one.identifiers)).toEqual([
      [{ kind: 'email', value: 'maya@okafor.example' }],
      [{ kind: 'email', value: 'maya@okafor.example' }],
    ]);
    expect(said[1]!.text).toContain('\nFrom the depot it went out');
    expect(said[1]!.text).toContain('\nFrom what I see');
  });

  it('keeps everything before the place where the file was cut off, and says so (S25)', async () => {
    const multipart = mail(
      'From: maya@okafor.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000\r\nContent-Type: multipart/mixed; boundary="b"',
      '--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K',
    );
    const { said, left, all } = await readFile(box(FIRST, multipart), 'x.mbox', ours);
    expect(said).toHaveLength(1);
    expect(left.map(({ why }) => why)).toEqual(['truncated']);
    expect(all.at(-1)).toMatchObject({ number: 2, line: 10 });
  });

  it('leaves out one bad message and no other: no date, ours alone, no words, parts within parts (S25)', async () => {
    const deep = (levels: number): string =>
      levels
        ? `Content-Type: multipart/mixed; boundary="b${levels}"\r\n\r\n--b${levels}\r\n${deep(levels - 1)}\r\n--b${levels}--`
        : 'Content-Type: text/plain\r\n\r\nAt the bottom';
    const { said, left } = await readFile(
      box(
        mail('From: maya@okafor.example\r\nSubject: x'),
        mail('From: a@shop.example\r\nTo: b@shop.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000'),
        mail('From: maya@okafor.example\r\nDate: the day before', 'x'),
        mail('From: maya@okafor.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000', ''),
        `From: maya@okafor.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000\r\n${deep(300)}\r\n`,
        FIRST,
      ),
      'x.mbox',
      ours,
    );
    expect(left.map(({ why }) => why)).toEqual(['no-date', 'internal', 'bad-date', 'no-text', 'too-deep']);
    expect(said.map(({ subject }) => subject)).toEqual(['Tent']);
  });
});

describe('one mail', () => {
  it.each([
    ['iso-8859-1', Uint8Array.of(0xfc)],
    ['UTF-8', Uint8Array.of(0xc3, 0xbc)],
    // A label nobody knows, over bytes of Windows.
    ['x-unheard-of', Uint8Array.of(0xfc)],
  ])('reads a body in %s', async (charset, umlaut) => {
    const head = `From: =?utf-8?B?TcO8bGxlcg==?= <m@example.com>\r\nTo: hello@shop.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000\r\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?=\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\nT`;
    const bytes = new Uint8Array([...new TextEncoder().encode(head), ...umlaut, 0x72]);
    const { format, said } = await readFile(bytes, 'letter.eml', ours);
    expect(format).toBe('eml');
    expect(said).toMatchObject([{ name: 'Müller', subject: 'Grüße', text: 'Tür', direction: 'inbound' }]);
  });

  it('takes the words of an HTML mail and no attachment', async () => {
    const { said } = await readFile(
      mail(
        'From: maya@okafor.example\r\nTo: hello@shop.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000\r\nContent-Type: text/html',
        '<style>p{}</style><p>Hello &amp; thanks</p><script>alert(1)</script><p>Maya</p>',
      ),
      'a.eml',
      ours,
    );
    expect(said[0]!.text).toMatch(/Hello & thanks\s+Maya/);
    expect(said[0]!.text).not.toContain('alert');
  });

  it('gives a contact form’s mail to who filled it in', async () => {
    const { said } = await readFile(
      mail(
        'From: Form <form@shop.example>\r\nReply-To: maya@okafor.example\r\nTo: hello@shop.example\r\nDate: Thu, 12 Mar 2026 09:31:00 +0000',
      ),
      'a.eml',
      ours,
    );
    expect(said).toMatchObject([{ direction: 'inbound', identifiers: [{ value: 'maya@okafor.example' }] }]);
  });
});
