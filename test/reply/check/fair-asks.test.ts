import { expect, it } from 'vitest';
import { fairAsks } from '../../../lib/reply/check/fair-asks';
import { aDraft, answered, found } from './a-draft';

const ASK = 'Could you let me know your order number?';
const why = (input: ReturnType<typeof aDraft>) => fairAsks(input, input.text).map((one) => one.why);

it.each([
  ['stale', [answered('order-number', 'A-1029', 'stale')]],
  ['conflict', [answered('order-number', 'A-1029', 'conflict'), answered('order-number', 'B-2', 'conflict')]],
  ['several', [answered('order-number', 'A-1029'), answered('order-number', 'B-2')]],
] as const)('says that asking again is fair: %s', (reason, values) => {
  const input = aDraft(ASK, { answered: [...values] });
  expect(why(input)).toEqual([reason]);
  expect(found('re-ask', input)).toEqual([]);
});

it('says so of an identity check by procedure, and shows what they said', () => {
  const rules = { ...aDraft('').rules, identitySlots: ['order-number' as const] };
  const input = aDraft(ASK, { answered: [answered('order-number', 'A-1029')] }, { rules });
  expect(fairAsks(input, ASK)).toMatchObject([{ slot: 'order-number', why: 'identity', quote: 'A-102' }]);
});

it('says nothing of a real re-ask, of what is not known, or where nothing is asked', () => {
  expect(why(aDraft(ASK, { answered: [answered('order-number', 'A-1029')] }))).toEqual([]);
  expect(why(aDraft(ASK))).toEqual([]);
  const stale = { answered: [answered('order-number', 'A-1029', 'stale' as const)] };
  expect(why(aDraft('I have your order number here.', stale))).toEqual([]);
});
