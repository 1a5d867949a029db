import { expect, it } from 'vitest';
import { overrideCounts } from '../../components/overrides/override-counts';
import type { OverrideRecord } from '../../lib/db/records';

const override = (given: Partial<OverrideRecord>): OverrideRecord => ({
  id: crypto.randomUUID(),
  draft: 'd',
  conversation: 'c',
  at: '2026-03-12T10:00:00.000Z',
  kind: 're-ask',
  said: 'your order number?',
  text: 'your order number?',
  ...given,
});

it('counts by check and rule, the most overridden first, with how often the check was called wrong', () => {
  const counts = overrideCounts([
    override({ kind: 'over-promise', rule: 'lost' }),
    override({ why: 'check-wrong' }),
    override({ why: 'allowed' }),
    override({ kind: 'over-promise' }),
    override({}),
  ]);
  expect(counts).toEqual([
    { kind: 're-ask', rule: undefined, times: 3, saidWrong: 1 },
    { kind: 'over-promise', rule: 'lost', times: 1, saidWrong: 0 },
    { kind: 'over-promise', rule: undefined, times: 1, saidWrong: 0 },
  ]);
});
