import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftReplies, readMatter, type Matter } from '../../lib/desk/think';
import { convertBenchGuidance } from '../../lib/guidance/convert-bench-guidance';
import { learnHabits } from '../../lib/reply/learn/learn-habits';
import type { WrittenDraft } from '../../lib/reply/learn/written-draft';
import { casesDe } from '../bench/cases-de';
import { casesEn } from '../bench/cases-en';
import { aCase } from '../reply/a-case';

const guidance = convertBenchGuidance('default');
const matters = [...casesEn.slice(0, 4), ...casesDe.slice(0, 3)].map((one): Matter => {
  const { dossier } = aCase(one);
  return { dossier, guidance, said: { toCustomer: [], byTeam: [] } };
});
const wish = { seed: 1, adjustments: [] };
const texts = (matter: Matter) =>
  draftReplies(matter, readMatter(matter), wish).drafts.map(({ text, why, commitments }) => ({
    text,
    why,
    commitments,
  }));

/** Drafts as this agent always changes them: no greeting, no signature. */
function changed(matter: Matter, count: number): WrittenDraft[] {
  const { plan, drafts } = draftReplies(matter, readMatter(matter), wish);
  const proposed = drafts[2]!.text;
  const body = proposed.split('\n\n').slice(1, -1).join('\n\n') || proposed;
  return Array.from({ length: count }, (_, i) => ({
    conversation: `c${i}`,
    proposed,
    sent: body,
    channel: plan.channel,
    language: plan.language,
  }));
}

it('shapes the next drafts by what was changed three times, and forgetting gives the equal drafts', () => {
  let shaped = 0;
  fc.assert(
    fc.property(fc.constantFrom(...matters), fc.integer({ min: 0, max: 5 }), (matter, count) => {
      const before = texts(matter);
      const drafts = changed(matter, count);
      const off = learnHabits(drafts).map((one) => one.id);
      const after = texts({ ...matter, written: { drafts, off: [] } });
      if (off.length) shaped += Number(JSON.stringify(after) !== JSON.stringify(before));
      else expect(after).toEqual(before);
      expect(texts({ ...matter, written: { drafts, off } })).toEqual(before);
      expect(texts({ ...matter, written: { drafts: [], off: [] } })).toEqual(before);
    }),
    { numRuns: 25, seed: 7 },
  );
  expect(shaped).toBeGreaterThan(0);
});

it('says under "why" which habits a draft follows', () => {
  const drafts = changed(matters[0]!, 3);
  const [shaped] = texts({ ...matters[0]!, written: { drafts, off: [] } });
  expect(shaped!.why.map((one) => one.text)).toContain('habit-greeting');
  expect(texts(matters[0]!)[0]!.why.some((one) => one.text.startsWith('habit-'))).toBe(false);
});
