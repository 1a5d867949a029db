import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjustment, Draft } from '../../../lib/domain/reply';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { planReply } from '../../../lib/reply/plan/plan-reply';
import { emptyMemory, rememberReply } from '../../../lib/reply/write/phrase-memory';
import { isWorn } from '../../../lib/reply/write/worn';
import { writeReply, type WriteInput } from '../../../lib/reply/write/write-reply';
import { casesAr } from '../../bench/cases-ar';
import { casesDe } from '../../bench/cases-de';
import { casesEn } from '../../bench/cases-en';
import { casesEs } from '../../bench/cases-es';
import { casesFr } from '../../bench/cases-fr';
import { casesPt } from '../../bench/cases-pt';
import { aCase, type Case } from '../a-case';

const all = [...casesEn, ...casesDe, ...casesFr, ...casesEs, ...casesPt, ...casesAr];
const [maya, , , , , joan, , , , eve] = casesEn as Case[];

function write(one: Case, change: Partial<WriteInput> & { guidance?: Guidance } = {}): Draft[] {
  const { dossier, reading } = aCase(one);
  const guidance = change.guidance ?? defaultGuidance;
  const plan = planReply({ dossier, reading, guidance });
  return writeReply({ plan, dossier, reading, guidance, memory: emptyMemory, seed: 1, ...change });
}
const texts = (one: Case, change: Parameters<typeof write>[1] = {}) => write(one, change).map((draft) => draft.text);
/** Three o'clock today, in any of the ways a time can be said. */
const AT_THREE = /(?:by|before|no later than) 3 pm today|today by 3 pm/i;
const length = (text: string) => text.split(/\s+/).length;

describe('writeReply', () => {
  it('writes three different approaches that name what happened', () => {
    const [direct, warm, thorough] = texts(maya!) as [string, string, string];
    for (const text of [direct, warm, thorough]) {
      expect(text).toMatch(/router drops every evening/i);
      expect(text).toMatch(/call/);
      expect(text).toMatch(AT_THREE);
      expect(text).toMatch(/^(?:Hi|Hello) Maya,\n\n/);
    }
    expect(warm).toMatch(/work from home/);
    expect(direct).not.toMatch(/work from home/);
    expect(thorough).toMatch(/A-1029/);
  });

  it('is the same for the same input, and other words for another seed', () => {
    expect(texts(maya!)).toEqual(texts(maya!));
    expect(texts(maya!, { seed: 2 })).not.toEqual(texts(maya!));
  });

  it('leaves no hole, no double sign, no worn phrase and no banned phrase, whatever the case, seed and adjustment', () => {
    const adjustments = fc.subarray<Adjustment>(['warmer', 'shorter', 'more-formal', 'simpler'], { maxLength: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(10_000), adjustments, (one, seed, wish) => {
        for (const { text, language } of write(one, { seed, adjustments: wish })) {
          expect(text).not.toMatch(/[{}|]|undefined| {2}|\s[,.]|,,|;;|,\.|:\.|\(\)|(?<!\.)\.\.(?!\.)/);
          expect(isWorn(text, language)).toBe(false);
          expect(text.trim()).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never opens, apologises or closes alike to one customer twice', () => {
    const first = texts(maya!)[0]!;
    const again = texts(maya!, { memory: rememberReply(emptyMemory, first, { sameCustomer: true }) })[0]!;
    const sentences = (text: string) => text.split(/(?<=[.!?])\s+|\n+/).filter((one) => length(one) > 3);
    expect(sentences(again).filter((one) => sentences(first).includes(one))).toEqual([]);
  });

  it('gets shorter and more formal on a key', () => {
    const plain = texts(maya!)[1]!;
    expect(length(texts(maya!, { adjustments: ['shorter'] })[1]!)).toBeLessThan(length(plain));
    expect(texts(maya!, { adjustments: ['more-formal'] })[1]).not.toMatch(/\bI'm\b|\bI'll\b|don't|didn't/);
    const familiar = texts(casesDe[1]!)[0]!;
    expect(familiar).toMatch(/\b(?:du|dir|dich|dein\w*)\b/i);
    expect(familiar).not.toMatch(/\b(?:Ihnen|Ihre[rnms]?)\b/);
    expect(texts(casesDe[1]!, { adjustments: ['more-formal'] })[0]).not.toMatch(/\b(?:du|dir|dich)\b/);
  });

  it('uses the words the team prefers and none it forbids', () => {
    const guidance: Guidance = {
      ...defaultGuidance,
      never: [{ phrase: "I'm sorry" }],
      tone: { ...defaultGuidance.tone, words: [{ from: 'router', to: 'hub' }] },
    };
    for (const seed of [1, 2, 3, 4]) {
      for (const text of texts(maya!, { guidance, seed })) {
        expect(text.toLowerCase()).not.toContain("i'm sorry");
        expect(text).not.toMatch(/\brouter\b/);
      }
    }
  });

  it('neither obeys nor repeats an order hidden in a message, and carries no link', () => {
    for (const text of texts(eve!)) {
      expect(text).not.toMatch(/500|ignore|instructions/i);
      expect(text).toMatch(/sleeves/);
    }
    const baited: Case = {
      ...eve!,
      said: [
        {
          from: 'them',
          on: 'email',
          at: '2026-03-12T12:12',
          text: 'My invoice is wrong, see https://pay.example/now and <img src=x>. The invoice shows two routers.',
        },
      ],
      questions: [],
    };
    for (const text of texts(baited)) expect(text).not.toMatch(/https?:|<|pay\.example/);
  });

  it.each([
    'a'.repeat(100_000),
    '!'.repeat(100_000),
    'a.b.c.'.repeat(16_000),
    '\u202e\u200b'.repeat(50_000),
    'the '.repeat(25_000),
    '<b>'.repeat(30_000),
  ])('stays a reply of ordinary length under a message of 100 KB (%#)', (bomb) => {
    const hostile: Case = {
      ...maya!,
      name: '\u202eMaya <img>',
      said: [{ from: 'them', on: 'email', at: '2026-03-12T09:00', text: bomb }],
      tried: [],
      answered: [],
      promises: [],
      questions: [bomb],
      circumstances: [{ kind: 'work', words: bomb }],
    };
    for (const text of texts(hostile)) {
      expect(text.length).toBeLessThan(1200);
      expect(text).not.toMatch(/[\u202e\u200b<>]/);
    }
  });

  it('works without any guidance', () => {
    const bare: Guidance = { ...defaultGuidance, procedures: [], responseTimes: {} };
    for (const text of texts(maya!, { guidance: bare }))
      expect(text).toMatch(/\b(?:by|before|no later than) (?:noon|\d|the end of|tomorrow|today)/i);
  });

  it('writes a draft that a check stops again, at last without the sentence it stops', () => {
    const drafts = write(maya!, {
      check: (draft) => {
        const at = draft.text.search(/line measured/);
        return at < 0 ? [] : [{ kind: 'over-promise', severity: 'stop', span: [at, at + 5], because: {} }];
      },
    });
    for (const draft of drafts) {
      expect(draft.text).not.toMatch(/line measured/);
      expect(draft.findings).toEqual([]);
    }
  });

  it('points commitments at their words and evidence at what was said', () => {
    const { dossier } = aCase(maya!);
    for (const draft of write(maya!)) {
      const promised = draft.commitments.map(({ start, end }) => draft.text.slice(start, end));
      expect(promised).toEqual(expect.arrayContaining([expect.stringMatching(AT_THREE)]));
      expect(draft.evidence.length).toBeGreaterThan(2);
      for (const { interaction } of draft.evidence)
        expect(dossier.interactions.map((one) => one.id)).toContain(interaction);
    }
  });

  it('neither signs nor greets again in a running chat', () => {
    for (const text of texts(casesDe[3]!)) expect(text).not.toMatch(/Hallo|Grüße|Priya/);
    expect(texts(joan!)[0]).toMatch(/Priya/);
  });

  it('says nothing about a customer that stands only in another dossier', () => {
    for (const one of all) {
      for (const text of texts(one)) expect(text).not.toMatch(/canary/i);
    }
    const canary: Case = { ...maya!, name: 'Canary Q' };
    write(canary);
    for (const text of texts(maya!)) expect(text).not.toMatch(/canary/i);
  });
});
