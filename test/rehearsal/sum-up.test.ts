import { expect, test } from 'vitest';
import type { Finding } from '../../lib/domain/reply';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import type { Example } from '../../lib/rehearsal/example';
import type { Replay, Replayed } from '../../lib/rehearsal/replayed';
import { sumUp } from '../../lib/rehearsal/sum-up';

const overPromise: Finding = { kind: 'over-promise', severity: 'stop', span: [0, 2], because: { rule: 'goodwill' } };
const reply = (given: Partial<Replayed> = {}): Replayed => ({
  text: 'I will look into it.',
  moves: [],
  asks: [],
  findings: [],
  rules: [],
  ...given,
});
const replay = (id: string, before: Partial<Replayed>, after: Partial<Replayed>): Replay => ({
  conversation: `acme:desk.example:${id}`,
  until: `m${id}`,
  asked: 'Where is my parcel?',
  at: `2026-03-0${id}T10:00:00.000Z`,
  before: reply(before),
  after: reply(after),
});
const example = (given: Partial<Example>): Example => ({
  id: 'e1',
  conversation: 'acme:desk.example:1',
  until: 'm1',
  must: true,
  does: 'say',
  what: 'look into it',
  ...given,
});
const guidance = {
  ...defaultGuidance,
  procedures: [
    { id: 'trace', when: {}, say: [], facts: [] },
    { id: 'asleep', when: {}, say: [], facts: [] },
  ],
  offers: [],
  escalations: [],
};

test('broken ones stand first, then changed ones, newest first; the summary counts them', () => {
  const replays = [
    replay('1', {}, {}),
    replay('2', {}, { text: 'I will trace it.', rules: ['trace'] }),
    replay('3', {}, { text: 'You get 90 EUR.', findings: [overPromise] }),
    replay('4', {}, { text: 'I trace it.', rules: ['trace'] }),
  ];
  const { rows, counts, rules, blocks } = sumUp(replays, guidance, []);
  expect(rows.map((one) => one.until)).toEqual(['m3', 'm4', 'm2', 'm1']);
  expect(counts).toEqual({ broken: 1, changed: 2, same: 1 });
  expect(rules).toEqual([
    { section: 'procedures', id: 'trace', fired: 2 },
    { section: 'procedures', id: 'asleep', fired: 0 },
  ]);
  expect(blocks).toEqual([{ id: 'check:over-promise', count: 1, conversation: 'acme:desk.example:3' }]);
});

test('the order in which replays come does not show', () => {
  const replays = [replay('1', {}, { text: 'a' }), replay('2', {}, {}), replay('3', {}, { text: 'b' })];
  expect(sumUp(replays.toReversed(), guidance, [])).toEqual(sumUp(replays, guidance, []));
});

test('a check that objected before as well is no break', () => {
  const { counts } = sumUp([replay('1', { findings: [overPromise] }, { findings: [overPromise] })], guidance, []);
  expect(counts.broken).toBe(0);
});

test.each<[Partial<Example>, Partial<Replayed>, boolean]>([
  [{ what: 'LOOK into it' }, {}, true],
  [{ what: 'ook into' }, {}, false],
  [{ must: false, what: 'look into it' }, {}, false],
  [{ does: 'ask', what: 'order-number' }, { asks: ['order-number'] }, true],
  [{ does: 'ask', must: false, what: '' }, { asks: ['order-number'] }, false],
  [
    { does: 'offer', what: 'goodwill' },
    {
      moves: [
        { kind: 'offer', topic: 'voucher', slots: {}, because: [{ kind: 'rule', text: 'offer', rule: 'goodwill' }] },
      ],
    },
    true,
  ],
  [{ does: 'offer', what: 'goodwill' }, {}, false],
])('example %j is kept by %j: %s', (given, after, kept) => {
  const { rows, blocks } = sumUp([replay('1', {}, after)], guidance, [example(given)]);
  expect(rows[0]!.brokenExamples).toHaveLength(kept ? 0 : 1);
  expect(blocks.map((one) => one.id)).toEqual(kept ? [] : ['example:e1']);
});

test('an example whose conversation is gone is said to be untried, not broken', () => {
  const { untried, blocks } = sumUp([], guidance, [example({})]);
  expect([untried.length, blocks.length]).toEqual([1, 0]);
});
