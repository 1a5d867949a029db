import { describe, expect, it } from 'vitest';
import type { Rater } from '../../lib/domain/effort';
import { effortScore, netPromoterScore, satisfactionScore } from '../../lib/insights/measures';
import { seriesFrom, seriesKey, tallyOf, type Series, type Tally } from '../../lib/insights/tally';

const CES_2: Series<'customer'> = {
  measure: 'CES 2.0',
  rater: 'customer',
  question: 'The company made it easy for me to handle my issue.',
  min: 1,
  max: 7,
  highIs: 'ease',
};
const CES_1: Series<'customer'> = { ...CES_2, measure: 'CES 1.0', max: 5, highIs: 'effort' };
const CSAT: Series<'customer'> = { ...CES_2, measure: 'CSAT', max: 5, highIs: 'satisfied' };
const NPS: Series<'customer'> = { ...CES_2, measure: 'NPS', min: 0, max: 10, highIs: 'recommend' };

/** `counts[i]` answers of `series.min + i`. */
function answers<R extends Rater>(series: Series<R>, counts: readonly number[]): Tally<R> {
  return tallyOf(
    series,
    counts.flatMap((count, i) => Array.from({ length: count }, () => series.min + i)),
  ).tally;
}

describe('customer effort', () => {
  // CYS, Customer Effort Score 7-point scale to average: 1,000 answers, 4.08; by its index convention (6 and 7 less 1 to 3) -13.
  const printed = answers(CES_2, [80, 210, 140, 110, 160, 180, 120]);

  it('is 4.08 by the mean and -13 by the index', () => {
    expect(effortScore(printed, 'mean')?.value).toBeCloseTo(4.08, 10);
    expect(effortScore(printed, 'net-easy')?.value).toBeCloseTo(-0.13, 10);
  });

  // Simplesat, What is CES: 8 of 10 answers of 5 or more are 80 %.
  it('is 80 % by agreement', () => {
    expect(effortScore(answers(CES_2, [1, 1, 0, 0, 2, 3, 3]), 'agreement')?.value).toBe(0.8);
  });

  it('has no index on the five-point scale of 2010, where high is effort', () => {
    expect(effortScore(answers(CES_1, [1, 2, 3, 2, 1]), 'mean')?.value).toBe(3);
    expect(effortScore(answers(CES_1, [1, 2, 3, 2, 1]), 'agreement')).toBeUndefined();
    expect(effortScore(answers(CES_1, [1, 2, 3, 2, 1]), 'net-easy')).toBeUndefined();
  });
});

// Delighted, How is CSAT calculated: 74 of 107 satisfied are 69.16 %.
it('says how many are satisfied', () => {
  expect(satisfactionScore(answers(CSAT, [14, 9, 10, 32, 42]))?.value).toBeCloseTo(0.6916, 4);
  expect(satisfactionScore(answers(NPS, [1]))).toBeUndefined();
});

// DELA, Annual report 2018, glossary: 30 % promoters and 20 % detractors are +10.
it('says how many more recommend than advise against', () => {
  const estimate = netPromoterScore(answers(NPS, [0, 0, 0, 0, 0, 10, 10, 20, 30, 20, 10]));
  expect(estimate?.value).toBeCloseTo(0.1, 10);
  expect(estimate!.low).toBeLessThan(0.1);
  expect(netPromoterScore(answers(CSAT, [1]))).toBeUndefined();
});

it('leaves out what is off the scale, and says how many', () => {
  expect(tallyOf(CES_2, [0, 8, 3.5, Number.NaN, 4])).toMatchObject({ refused: 4 });
});

it('gives a changed wording, scale or direction a series of its own', () => {
  const changed: Series[] = [CES_1, { ...CES_2, question: 'How easy was it?' }, { ...CES_2, rater: 'agent-estimate' }];
  expect(new Set([CES_2, ...changed].map(seriesKey)).size).toBe(4);
  expect(seriesFrom(seriesKey(CES_2))).toEqual(CES_2);
});

it('cannot be given what customers said and what agents estimated together', () => {
  const said = answers(CES_2, [1]);
  const estimated = answers<'agent-estimate'>({ ...CES_2, rater: 'agent-estimate' }, [1]);
  const onlySaid = (tally: Tally<'customer'>) => effortScore(tally, 'mean');
  expect(onlySaid(said)?.n).toBe(1);
  // @ts-expect-error an estimate is no customer's answer
  onlySaid(estimated);
});
