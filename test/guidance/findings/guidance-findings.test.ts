import { describe, expect, it } from 'vitest';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import { shop } from '../../../lib/guidance/default/shop';
import { STARTING_POINTS, startingPoint } from '../../../lib/guidance/default/starting-points';
import { guidanceFindings } from '../../../lib/guidance/findings/guidance-findings';
import { parseGuidance } from '../../../lib/guidance/parse-guidance';
import { plantedEdits } from './planted-edits';

const around = { shippedPersonas: [], today: '2026-05-01' };

/** What a lead is told of a document before it can be published: the schema's word, else the findings'. */
function told(document: unknown): Array<{ problem: string; section: string }> {
  const parsed = parseGuidance(document);
  if ('problems' in parsed) return parsed.problems.map(({ problem, at }) => ({ problem, section: String(at?.[0]) }));
  return guidanceFindings(parsed.guidance, { ...around, inForce: shop }).map(({ problem, at }) => ({
    problem,
    section: String(at[0]),
  }));
}

describe('guidanceFindings', () => {
  it('catches at least 95 % of the planted bad edits, at their section', () => {
    const missed = plantedEdits.filter(({ edited, section }) => !told(edited).some((one) => one.section === section));
    expect(plantedEdits.length).toBeGreaterThanOrEqual(40);
    expect(new Set(plantedEdits.map((one) => one.kind)).size).toBe(5);
    expect(missed.map((one) => one.name)).toEqual([]);
  });

  it.each(['default', ...STARTING_POINTS] as const)('finds nothing in what is shipped: %s', async (name) => {
    const guidance = name === 'default' ? defaultGuidance : await startingPoint(name);
    expect(parseGuidance(guidance)).toEqual({ guidance });
    expect(guidanceFindings(guidance, around)).toEqual([]);
  });

  it('says which rule stands before one that is never reached, and where to mend it', () => {
    const [first] = shop.procedures;
    const guidance = { ...shop, procedures: [first!, { ...first!, id: 'behind' }] };
    expect(guidanceFindings(guidance, around)).toContainEqual({
      problem: 'never-reached',
      at: ['procedures', 1, 'when'],
      rules: ['behind', 'lost-parcel-late'],
      weight: 'mend',
    });
  });

  it('leaves a sound edit alone', () => {
    const offers = [
      ...shop.offers,
      {
        ...shop.offers[1]!,
        id: 'small-refund',
        limit: 20,
        needsApprovalAbove: undefined,
        when: { reasons: ['billing'] },
      },
    ];
    expect(guidanceFindings({ ...shop, offers }, { ...around, inForce: shop })).toEqual([]);
  });
});
