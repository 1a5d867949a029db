import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/pages/dom/text-of';
import {
  drawPage,
  frozenPages,
  type FrozenPage,
  readers,
  readWhole,
  type WholeReading,
} from '../bench/pages/frozen-pages';

const VICTIM = 'victim@bank.example';
const ADDRESS = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,3}/g;

/** Where a message's own words stand: the smallest part of the page that says just them. */
function bodyOf(page: Document, text: string): Element | undefined {
  const wanted = text.replace(/\s+/g, ' ').trim();
  const fitting = [...page.body.querySelectorAll('*')].filter((one) => {
    const isShort = (one.textContent ?? '').length < 4 * wanted.length + 400;
    return isShort && textOf(one).replace(/\s+/g, ' ').trim() === wanted;
  });
  return fitting.find((one) => !fitting.some((other) => other !== one && one.contains(other)));
}

/** A sender can send any markup: here the helpdesk's whole page, with somebody else's address in every place. */
function forge(page: Document, { expected }: FrozenPage): number {
  const copy = page.body.innerHTML.replaceAll(ADDRESS, VICTIM);
  const bodies = (expected.messages ?? []).flatMap(({ text }) => bodyOf(page, text) ?? []);
  for (const body of bodies) body.insertAdjacentHTML('beforeend', `<div>${copy}</div>`);
  return bodies.length;
}

/** Where people send words alone, which the page draws as such. */
const WORDS_ONLY = ['linkedin', 'messenger', 'whatsapp', 'x'];
/** The demo's mails, and those of pages with a frame, lie in documents of their own. */
const pages = frozenPages().filter(
  ({ system, expected, html }) =>
    expected.messages?.length &&
    !WORDS_ONLY.includes(system) &&
    !system.startsWith('demo-') &&
    !html.includes('<iframe'),
);

describe.each(pages)('$name', (frozen) => {
  it('takes nothing in a message for a part of the page, and is not blinded by it', () => {
    const page = drawPage(frozen.html, frozen.url);
    expect(forge(page, frozen)).toBeGreaterThan(0);
    const read = readWhole(readers.get(frozen.system)!, page, frozen.url);
    expect(withoutTexts(read)).toEqual(withoutTexts(frozen.expected));
  });
});

/** As JSON has it, where what is absent is not there at all. */
function withoutTexts(read: WholeReading): unknown {
  return JSON.parse(JSON.stringify({ ...read, messages: read.messages?.map((one) => ({ ...one, text: '' })) }));
}
