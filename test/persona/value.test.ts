import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chanceActive, expectedPurchases, logGamma } from '../../lib/persona/value/bg-nbd';
import { customerValue } from '../../lib/persona/value/customer-value';
import { fitBgNbd } from '../../lib/persona/value/fit-bg-nbd';
import { fitGammaGamma } from '../../lib/persona/value/fit-gamma-gamma';
import { expectedSpend } from '../../lib/persona/value/gamma-gamma';

// Parameters published for the CDNOW data (Fader, Hardie and Lee 2005, table 2), and the first customer of the authors' worked example
// (http://www.brucehardie.com/notes/004/bgnbd_spreadsheet_note.pdf): 2 repeats, the last in week 30.43 of 38.86, 1.226 in the next 39 weeks.
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const customers = readFileSync(new URL('../fixtures/value/cdnow.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [repeats, last, watched, mean] = line.split(',').map(Number) as [number, number, number, number];
    return { repeats, last, watched, mean };
  });

describe('value', () => {
  it('gives the published figure for the published parameters', () => {
    expect(expectedPurchases(CDNOW, { repeats: 2, last: 30.43, watched: 38.86 }, 39)).toBeCloseTo(1.226, 2);
    expect(expectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, 2, 22.35)).toBeCloseTo(24.66, 1);
  });

  it('finds the published parameters in the published data set', () => {
    const model = fitBgNbd(customers)!;
    for (const name of ['r', 'alpha', 'a', 'b'] as const) expect(model[name] / CDNOW[name]).toBeCloseTo(1, 1);
    expect(model.r).toBeCloseTo(CDNOW.r, 2);
    // Of 946 who came back: p 6.25, q 3.74, gamma 15.44 (the note on the gamma-gamma model, section 5).
    const spends = customers.filter((one) => one.repeats > 0).map(({ repeats, mean }) => ({ count: repeats, mean }));
    expect(spends.length).toBe(946);
    const spend = fitGammaGamma(spends)!;
    expect(spend.p).toBeCloseTo(6.25, 1);
    expect(spend.q).toBeCloseTo(3.74, 1);
    expect(spend.gamma).toBeCloseTo(15.44, 0);
  });

  it('draws a mean order towards everybody’s, the less the more is known', () => {
    const model = { p: 6.25, q: 3.74, gamma: 15.44 };
    const everybody = (model.p * model.gamma) / (model.q - 1);
    expect(expectedSpend(model, 1, 100)).toBeLessThan(expectedSpend(model, 9, 100));
    expect(expectedSpend(model, 9, 100)).toBeLessThan(100);
    expect(expectedSpend(model, 1, 100)).toBeGreaterThan(everybody);
    expect(fitGammaGamma([{ count: 2, mean: 10 }])).toBeUndefined();
  });

  it('knows the gamma function', () => {
    for (const [x, value] of [
      [1, 0],
      [5, Math.log(24)],
      [0.5, Math.log(Math.PI) / 2],
      [20, 39.339884187],
    ] as const)
      expect(logGamma(x)).toBeCloseTo(value, 8);
  });

  it('counts a long silence against somebody, and more against who came often', () => {
    const rare = { repeats: 2, last: 30, watched: 39 };
    expect(chanceActive(CDNOW, rare)).toBeGreaterThan(chanceActive(CDNOW, { ...rare, watched: 78 }));
    expect(chanceActive(CDNOW, { ...rare, watched: 78 })).toBeGreaterThan(
      chanceActive(CDNOW, { repeats: 12, last: 30, watched: 78 }),
    );
  });

  it('says nothing of too few customers', () => {
    expect(fitBgNbd(Array.from({ length: 99 }, () => ({ repeats: 3, last: 20, watched: 39 })))).toBeUndefined();
    expect(fitBgNbd(Array.from({ length: 500 }, () => ({ repeats: 0, last: 0, watched: 39 })))).toBeUndefined();
  });

  it('sums what was not cancelled, predicts from a model alone, and says unknown of what is thin', () => {
    const now = '2026-03-12T00:00:00.000Z';
    const order = (id: string, at: string, status = 'shipped') => ({
      id,
      at,
      amount: 50,
      currency: 'GBP',
      items: [],
      status,
    });
    const orders = [
      order('1', '2025-01-01'),
      order('2', '2025-03-01'),
      order('3', '2025-05-01'),
      order('4', '2025-06-01', 'cancelled'),
    ];
    const told = { orders, interactions: [], now };
    expect(customerValue(told, undefined)).toMatchObject({
      historic: 150,
      orders: 3,
      predicted: undefined,
      signals: ['quiet'],
    });
    const model = { purchases: { ...CDNOW, alpha: CDNOW.alpha * 7 }, spend: {} };
    expect(customerValue(told, model)!.predicted!.money).toBeGreaterThan(0);
    const spending = { ...model, spend: { GBP: { p: 6.25, q: 3.74, gamma: 15.44 } } };
    const { predicted } = customerValue(told, spending)!;
    expect(predicted!.spend).toBeLessThan(50);
    expect(predicted!.money).toBeCloseTo(predicted!.orders * predicted!.spend);
    expect(customerValue({ ...told, orders: orders.slice(0, 2) }, model)).toMatchObject({
      predicted: undefined,
      signals: undefined,
    });
    expect(customerValue({ ...told, orders: [] }, model)).toBeUndefined();
  });
});
