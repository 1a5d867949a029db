import { describe, expect, it } from 'vitest';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import { parseGuidance } from '../../lib/guidance/parse-guidance';

const problemsOf = (document: unknown) => {
  const parsed = parseGuidance(document);
  return 'problems' in parsed ? parsed.problems.map(({ path, problem }) => `${path}: ${problem}`) : [];
};

describe('parseGuidance', () => {
  it('accepts the shipped default', () => {
    expect(parseGuidance(defaultGuidance)).toEqual({ guidance: defaultGuidance });
  });

  it('says where a mistake is, counted as the lead counts', () => {
    const offer = { id: 'refund', kind: 'refund', what: 'refund', when: {}, limit: 50 };
    expect(problemsOf({ ...defaultGuidance, offers: [offer] })).toEqual([
      'offers › 1 › currency: limit-without-currency',
    ]);
    expect(problemsOf({ ...defaultGuidance, offers: [{ ...offer, currency: 'EUR', needsApprovalAbove: 80 }] })).toEqual(
      ['offers › 1 › needsApprovalAbove: approval-above-limit'],
    );
    expect(problemsOf({ ...defaultGuidance, hours: { ...defaultGuidance.hours, timeZone: 'Mars/Base' } })).toEqual([
      'hours › timeZone: unknown-time-zone',
    ]);
  });

  it('refuses an id used twice, a newer format and what is no document', () => {
    const [first] = defaultGuidance.procedures;
    expect(problemsOf({ ...defaultGuidance, procedures: [first, first] })).toEqual([
      'procedures › 2 › id: id-used-twice',
    ]);
    expect(problemsOf({ ...defaultGuidance, format: 4 })).toEqual(['format: newer-format']);
    for (const junk of [null, 7, 'rules', []]) expect(problemsOf(junk)).toEqual(['format: not-guidance']);
  });

  it('brings format 1 here without losing a rule', () => {
    const old = {
      format: 1,
      version: 4,
      tone: 'warm, plain',
      never: ['any inconvenience'],
      procedures: [{ id: 'lost', when: { reasons: ['delivery-lost'] }, say: ['open a trace'], facts: [] }],
      offers: [{ id: 'voucher', what: 'a voucher', when: {} }],
    };
    const parsed = parseGuidance(old);
    expect(parsed).toMatchObject({
      guidance: {
        format: 3,
        version: 4,
        tone: { voice: ['warm, plain'] },
        never: [{ phrase: 'any inconvenience' }],
        procedures: [{ id: 'lost' }],
        offers: [{ id: 'voucher', kind: 'other' }],
      },
    });
  });
});
