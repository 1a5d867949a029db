import { expect, test } from 'vitest';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import type { Guidance } from '../../lib/guidance/document';
import { guidanceDifference } from '../../lib/rehearsal/guidance-difference';

const before: Guidance = {
  ...defaultGuidance,
  never: [{ phrase: 'unfortunately' }],
  offers: [{ id: 'goodwill', kind: 'voucher', what: 'a voucher', limit: 20, currency: 'EUR', when: {} }],
};

test('nothing differs but the number', () => {
  expect(guidanceDifference(before, { ...before, version: 9 })).toEqual([]);
});

test('each field is named by its way, entries by id; what is new has no before, what is gone no after', () => {
  const after: Guidance = {
    ...before,
    tone: { ...before.tone, warmth: before.tone.warmth === 2 ? 1 : 2 },
    never: [],
    offers: [
      { id: 'extra', kind: 'refund', what: 'a refund', when: {} },
      { ...before.offers[0]!, limit: 30 },
    ],
  };
  expect(guidanceDifference(before, after)).toEqual([
    { path: 'tone › warmth', before: String(before.tone.warmth), after: String(after.tone.warmth) },
    { path: 'never › unfortunately', before: 'phrase: unfortunately', after: undefined },
    { path: 'offers › extra', before: undefined, after: 'id: extra; kind: refund; what: a refund; when: ' },
    { path: 'offers › goodwill › limit', before: '20', after: '30' },
  ]);
});
