import { describe, expect, it } from 'vitest';
import type { Feeling } from '../../../lib/domain/reading';
import { stillFelt } from '../../../lib/understanding/feeling/still-felt';

const felt = (label: Feeling['label'], intensity: Feeling['intensity'], at: string) => ({
  label,
  intensity,
  evidence: [],
  at,
});
const MONDAY = '2026-03-02T09:00:00Z';
const TUESDAY = '2026-03-03T09:00:00Z';

describe('the feeling of a conversation', () => {
  it('lasts, one step less, when the customer only answers', () => {
    expect(stillFelt([felt('angry', 3, MONDAY), felt('calm', 0, TUESDAY)])).toMatchObject({
      label: 'angry',
      intensity: 2,
    });
  });
  it.each([
    ['a hint of it', felt('frustrated', 1, MONDAY), TUESDAY],
    ['a kind one', felt('grateful', 2, MONDAY), TUESDAY],
    ['one of long ago', felt('angry', 3, '2026-02-02T09:00:00Z'), TUESDAY],
  ])('does not last: %s', (_, before, at) => {
    expect(stillFelt([before, felt('calm', 0, at)]).label).toBe('calm');
  });
  it('is the newest where that one says something, and calm where nobody wrote', () => {
    expect(stillFelt([felt('angry', 3, MONDAY), felt('pleased', 1, TUESDAY)]).label).toBe('pleased');
    expect(stillFelt([])).toMatchObject({ label: 'calm', intensity: 0 });
  });
});
