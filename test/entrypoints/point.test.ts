// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { point, type Wish } from '../../entrypoints/pointing/point';

const PAGE =
  '<aside><p class="who">ruth@example.com</p></aside><div class="log"><div class="entry"><i>2026-05-04 09:12</i><p>It broke.</p></div><div class="entry"><i>2026-05-04 10:12</i><p>We are looking.</p></div></div>';

let told: unknown[];
let wish: (what: Wish) => void;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  Element.prototype.scrollIntoView = () => undefined;
  told = [];
  wish = point(document, (moved) => told.push(moved));
});
afterEach(() => {
  wish('end');
  vi.useRealTimers();
});
const ours = () => document.documentElement.lastElementChild!.localName === 'div';

describe('point', () => {
  it('goes by keys through the places, first of people and then of messages', () => {
    for (const what of ['next', 'take', 'next', 'take'] as const) wish(what);
    expect(told).toEqual([{ step: 'message' }, { step: 'done', customer: 'p.who', message: 'div.entry' }]);
    expect(ours()).toBe(false);
  });

  it('says why a place can not be used, and goes on', () => {
    document.querySelector('.who')!.textContent = 'Ruth Bell';
    document.querySelector('aside')!.insertAdjacentHTML('beforeend', '<b>Somebody</b>');
    wish('next');
    wish('take');
    expect(told).toEqual([{ step: 'customer', problem: 'no-address' }]);
    expect(ours()).toBe(true);
  });

  it.each(['cancel', 'end', 'skip'] as const)('leaves nothing in the page after "%s"', (what) => {
    expect(ours()).toBe(true);
    wish(what);
    expect(document.documentElement.outerHTML).toBe(`<html><head></head><body>${PAGE}</body></html>`);
    expect(told).toEqual(what === 'end' ? [] : [{ step: 'cancelled' }]);
  });

  it('does nothing at what the page itself makes happen (S24)', () => {
    for (const name of ['pointermove', 'click', 'keydown'])
      document
        .querySelector('.who')!
        .dispatchEvent(
          name === 'keydown'
            ? new KeyboardEvent(name, { key: 'Enter', bubbles: true })
            : new Event(name, { bubbles: true }),
        );
    wish('take');
    expect(told).toEqual([]);
  });

  it('gives up after two minutes', () => {
    vi.advanceTimersByTime(120_000);
    expect(told).toEqual([{ step: 'cancelled' }]);
    expect(ours()).toBe(false);
  });
});
