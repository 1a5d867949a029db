import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Ground } from '../../../lib/domain/sighting';
import { agree } from '../../../lib/pages/dom/agree';

const named = (value: string, ground: Ground, confidence: number, role?: Candidate['role']): Candidate => ({
  identifiers: [{ kind: 'email', value }],
  ground,
  confidence,
  role,
});
const sure = (candidates: Candidate[]) => agree(candidates).map(({ confidence }) => confidence);

describe('agree', () => {
  it('multiplies the doubts of two places that name the same address, however it is capitalised', () => {
    expect(sure([named('ruth@example.com', 'header', 0.6), named('Ruth@Example.com', 'recipient', 0.6)])).toEqual([
      0.84, 0.84,
    ]);
  });

  it('leaves doubts as they are where two places name two people', () => {
    expect(sure([named('ruth@example.com', 'header', 0.6), named('ruth@examp1e.com', 'recipient', 0.6)])).toEqual([
      0.6, 0.6,
    ]);
  });

  it('takes two readings of one place for one', () => {
    expect(sure([named('ruth@example.com', 'header', 0.6), named('ruth@example.com', 'header', 0.6)])).toEqual([
      0.6, 0.6,
    ]);
  });

  it('lets nobody be confirmed by a copy that went to them', () => {
    expect(
      sure([named('carl@example.org', 'mailto', 0.6, 'requester'), named('carl@example.org', 'field', 0.65, 'cc')]),
    ).toEqual([0.6, 0.65]);
  });

  it('keeps every candidate in its place, none surer than 0.9 by agreement and none less sure than before', () => {
    const one = fc.record({
      identifiers: fc.array(
        fc.record({
          kind: fc.constantFrom('email' as const, 'phone' as const),
          value: fc.constantFrom('a@b.test', 'c@d.test'),
        }),
        { maxLength: 2 },
      ),
      ground: fc.constantFrom('field' as const, 'header' as const, 'mailto' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (candidates) => {
        const after = agree(candidates);
        expect(after.map(({ identifiers, ground }) => ({ identifiers, ground }))).toEqual(
          candidates.map(({ identifiers, ground }) => ({ identifiers, ground })),
        );
        for (const [i, { confidence }] of after.entries()) {
          expect(confidence).toBeGreaterThanOrEqual(candidates[i]!.confidence);
          expect(confidence).toBeLessThanOrEqual(Math.max(0.9, candidates[i]!.confidence));
        }
      }),
    );
  });
});
