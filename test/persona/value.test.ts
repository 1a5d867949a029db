import { describe, expect, it } from 'vitest';
import { chanceActive, expectedPurchases, logGamma } from '../../lib/persona/value/bg-nbd';
import { fitBgNbd } from '../../lib/persona/value/fit-bg-nbd';
import { expectedSpend } from '../../lib/persona/value/gamma-gamma';

// Parameters published for the CDNOW data (Fader, Hardie and Lee 2005, table 2), and the first customer of the authors' worked example
// (http://www.brucehardie.com/notes/004/bgnbd_spreadsheet_note.pdf): 2 repeats, the last in week 30.43 of 38.86, 1.226 in the next 39 weeks.
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('value', () => {
  it('gives the published figure for the published parameters', () => {
    expect(expectedPurchases(CDNOW, { repeats: 2, last: 30.43, watched: 38.86 }, 39)).toBeCloseTo(1.226, 2);
    expect(expectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, 2, 22.35)).toBeCloseTo(24.66, 1);
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
});
