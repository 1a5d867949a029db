import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/understanding/text/own-words';

function own(text: string): string {
  return ownWords(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' | ');
}

describe("the author's own words", () => {
  it.each([
    [
      'en',
      'It failed again.\n\nOn Tue, 3 Mar 2026 at 10:02, Tom <tom@northwind.example> wrote:\n> Please restart it.\n> Tom',
    ],
    [
      'en, broken head',
      'It failed again.\n\nOn Tue, 3 Mar 2026 at 10:02, Tom Long-Name\n<tom@northwind.example> wrote:\n\nPlease restart it.',
    ],
    ['en, headers', 'It failed again.\n\nFrom: Tom\nSent: Tuesday\nTo: Maya\nSubject: Router\n\nPlease restart it.'],
    ['en, phone', 'It failed again.\n\nSent from my iPhone'],
    ['en, small print', 'It failed again.\n\nThis e-mail is confidential and meant for nobody else.'],
    ['de', 'It failed again.\n\nAm 03.03.2026 um 10:02 schrieb Tom <tom@northwind.example>:\n> Bitte neu starten.'],
    [
      'de, headers',
      'It failed again.\n\nVon: Tom\nGesendet: Dienstag\nAn: Maya\nBetreff: Router\n\nBitte neu starten.',
    ],
    ['fr', 'It failed again.\n\nLe mar. 3 mars 2026 à 10:02, Tom <tom@northwind.example> a écrit :\n> Redémarrez.'],
    ['fr, phone', 'It failed again.\n\nEnvoyé de mon iPhone'],
    ['es', 'It failed again.\n\nEl mar, 3 mar 2026 a las 10:02, Tom (<tom@northwind.example>) escribió:\n> Reinicie.'],
    [
      'pt',
      'It failed again.\n\nEm ter., 3 de mar. de 2026 às 10:02, Tom <tom@northwind.example> escreveu:\n> Reinicie.',
    ],
    ['ar', 'It failed again.\n\nفي الثلاثاء، 3 مارس 2026، 10:02 كتب Tom <tom@northwind.example>:\n> أعد التشغيل'],
    ['divider', 'It failed again.\n\n-----Original Message-----\nPlease restart it.'],
    ['signature', 'It failed again.\n-- \nMaya Okafor\n+44 20 7946 0958'],
  ])('stop where another text begins: %s', (_, text) => {
    expect(own(text)).toBe('It failed again.');
  });

  it('stand between and below quoted lines too', () => {
    expect(own('> Which version?\n11.1.2\n> Since when?\nSince Monday')).toBe('11.1.2 | Since Monday');
    expect(own('On Tuesday, Tom <t@n.example> wrote:\n> Which version?\n\n11.1.2')).toBe('11.1.2');
  });

  it('are the whole text where nothing is quoted, also with a word like a header', () => {
    expect(own('From: the very start it failed.\nIt still does.')).toBe(
      'From: the very start it failed.\nIt still does.',
    );
    expect(own('On Monday I wrote to you.')).toBe('On Monday I wrote to you.');
  });

  it('are spans of the text in order, whatever was written', () => {
    const line = fc.constantFrom(
      'hello',
      '> quoted',
      '--',
      '',
      'From: a',
      'To: b',
      'On 3 March 2026 Tom wrote:',
      '😀',
      '____________',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        let last = 0;
        for (const { start, end } of ownWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
