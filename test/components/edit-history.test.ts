import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, redone, undone, unedited } from '../../components/guidance/edit-history';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';

const version = (number: number) => ({ ...defaultGuidance, version: number });

describe('the history of an edit', () => {
  it('goes back to the beginning and forth to the end, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (numbers) => {
        let history = unedited(version(-1));
        for (const [i, number] of numbers.entries()) history = edited(history, version(number), i * 10_000);
        let back = history;
        for (const _ of numbers) back = undone(back);
        expect(back.now.version).toBe(-1);
        let forth = back;
        for (const _ of numbers) forth = redone(forth);
        expect(forth.now).toBe(history.now);
      }),
    );
  });

  it('takes quick keystrokes as one change, and forgets the way forth after a change', () => {
    let history = edited(unedited(version(0)), version(1), 1000);
    history = edited(history, version(2), 1200);
    expect(undone(history).now.version).toBe(0);
    const changed = edited(undone(history), version(9), 5000);
    expect(redone(changed)).toBe(changed);
  });

  it('stays where it is at both ends', () => {
    const history = unedited(version(1));
    expect(undone(history).now).toBe(history.now);
    expect(redone(history).now).toBe(history.now);
  });
});
