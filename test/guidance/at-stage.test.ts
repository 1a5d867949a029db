import { describe, expect, it } from 'vitest';
import { guidanceAtStage } from '../../lib/guidance/at-stage';
import { shop } from '../../lib/guidance/default/shop';

describe('guidanceAtStage', () => {
  const guidance = {
    ...shop,
    journey: [{ stage: 'leaving', say: 'Nothing ends without your word.', never: 'are you sure' }],
  };

  it('adds what the stage bans and asks for', () => {
    const { never, procedures } = guidanceAtStage(guidance, 'leaving');
    expect(never.at(-1)).toEqual({ phrase: 'are you sure' });
    expect(procedures.every((one) => one.facts.includes('Nothing ends without your word.'))).toBe(true);
  });

  it('is the same document at every other stage', () => {
    expect(guidanceAtStage(guidance, 'purchase')).toBe(guidance);
  });
});
