import { describe, expect, it } from 'vitest';
import { convertBenchGuidance } from '../../../lib/guidance/convert-bench-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import { planReply } from '../../../lib/reply/plan/plan-reply';
import { casesEn } from '../../bench/cases-en';
import { aCase, type Case } from '../a-case';

const plan = (one: Case, guidance = defaultGuidance) => planReply({ ...aCase(one), guidance });
const topics = (one: Case, guidance = defaultGuidance) => plan(one, guidance).moves.map((move) => move.topic);
const [maya, , lena, , , joan] = casesEn as [Case, Case, Case, Case, Case, Case];

describe('planReply', () => {
  it('acknowledges, owns, acts and says when, where all of it is due', () => {
    expect(topics(maya)).toEqual(
      expect.arrayContaining([
        'greet',
        'matter',
        'failed',
        'promise',
        'repeat',
        'circumstance',
        'answer-open',
        'act',
        'next',
        'sign-off',
      ]),
    );
  });

  it('asks nothing that was told on any channel, and forbids asking and suggesting it', () => {
    const { missing, avoid } = plan(maya);
    expect(missing).toEqual([]);
    expect(avoid.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['ask order-number', 'suggest reset']);
  });

  it('asks for what is needed and unknown, and for nothing else', () => {
    const lost: Case = {
      ...maya,
      said: [{ from: 'them', on: 'email', at: '2026-03-12T09:00', text: 'My parcel with the curtains never arrived.' }],
      reasons: ['delivery-lost'],
      tried: [],
      answered: [],
      promises: [],
      questions: [],
      circumstances: [],
      orders: [],
    };
    expect(plan(lost).missing.map((one) => one.slot)).toEqual(['order-number']);
  });

  it('offers no empathy to a brief question and no apology to a happy customer', () => {
    expect(topics(lena).filter((topic) => ['sorry', 'repeat', 'matter', 'circumstance'].includes(topic))).toEqual([]);
    expect(topics(joan)).toEqual(['greet', 'thanks-praise', 'sign-off']);
  });

  it('says every fact that the procedure requires and offers what needs no approval', () => {
    const rules = convertBenchGuidance({
      procedures: [
        { when: 'parcel lost', say: ['open a trace with the carrier'], facts: ['a trace takes 3 working days'] },
      ],
      offers: [{ what: 'refund', limit: 50, currency: 'EUR', when: 'parcel lost', needsApprovalAbove: 30 }],
    });
    const lost: Case = {
      ...maya,
      reasons: ['delivery-lost'],
      orders: [{ id: 'A1', at: '2026-03-01T10:00:00Z', amount: 80, currency: 'EUR', items: [] }],
    };
    const { moves } = plan(lost, rules);
    expect(moves.find((move) => move.topic === 'fact')?.slots.text).toMatchObject({
      value: 'a trace takes 3 working days',
      source: 'guidance',
    });
    expect(moves.find((move) => move.kind === 'offer')?.slots.amount?.value).toBe('30 EUR');
    // Three working days after Thursday, at closing time: stated by the fact, not invented.
    expect(moves.find((move) => move.topic === 'next')?.slots.when?.value).toBe('2026-03-17T17:00:00.000Z');
  });

  describe('what this customer would ask next', () => {
    const returned: Case = {
      ...maya,
      said: [{ from: 'them', on: 'email', at: '2026-03-12T09:00', text: 'I want to send the curtains of A1 back.' }],
      reasons: ['return'],
      feeling: ['calm', 0],
      tried: [],
      answered: [{ slot: 'order-number', value: 'A1', quote: 'A1' }],
      promises: [],
      circumstances: [],
      questions: [],
      orders: [{ id: 'A1', at: '2026-03-01T10:00:00Z', amount: 80, currency: 'EUR', items: [] }],
    };
    const rules: Guidance = {
      ...defaultGuidance,
      procedures: [
        {
          ...defaultGuidance.procedures[0]!,
          id: 'return',
          when: { reasons: ['return'] },
          say: ['open the return'],
          facts: [],
        },
        {
          ...defaultGuidance.procedures[0]!,
          id: 'refund',
          when: { reasons: ['refund'] },
          say: [],
          facts: ['the refund takes 5 working days'],
        },
      ],
    };
    const next = { reason: 'return', next: 'refund', share: 0.31, n: 200 };
    const facts = (asksNext: typeof next, guidance = rules) =>
      planReply({ ...aCase(returned), guidance, options: { asksNext } }).moves.filter((one) => one.topic === 'fact');

    it('is answered with the fact of its procedure, and says why', () => {
      expect(facts(next)).toMatchObject([
        {
          slots: { text: { value: 'the refund takes 5 working days', rule: 'refund' } },
          because: [{ kind: 'rule', rule: 'refund', text: 'asks-next', values: { share: 31, n: 200 } }],
          optional: true,
        },
      ]);
    });

    it('is left alone on few conversations, for another reason, without a fact, and where it is said already', () => {
      expect(facts({ ...next, n: 12 })).toEqual([]);
      expect(facts({ ...next, reason: 'damaged' })).toEqual([]);
      expect(facts({ ...next, next: 'warranty' })).toEqual([]);
      const twice = rules.procedures.map((one) => ({ ...one, facts: ['the refund takes 5 working days'] }));
      expect(facts(next, { ...rules, procedures: twice })).toHaveLength(1);
    });
  });

  it('answers with a fact that says how long, and with an offer that gives what is asked', () => {
    const rules = convertBenchGuidance({
      procedures: [
        {
          when: 'charged twice',
          say: ['ask the customer for the last four digits'],
          facts: ['refunds reach the account within 5 working days'],
        },
      ],
      offers: [{ what: 'refund', limit: 100, currency: 'EUR', when: '' }],
    });
    const paid: Case = {
      ...maya,
      said: [
        {
          from: 'them',
          on: 'email',
          at: '2026-03-12T09:00',
          text: 'You charged me twice. When do I get the refund? Can I get my money back?',
        },
      ],
      reasons: ['billing'],
      feeling: ['angry', 2],
      tried: [],
      answered: [],
      promises: [],
      circumstances: [],
      questions: ['When do I get the refund?', 'Can I get my money back?'],
      orders: [{ id: 'A1', at: '2026-03-01T10:00:00Z', amount: 20, currency: 'EUR', items: [] }],
    };
    const { moves } = plan(paid, { ...rules, procedures: rules.procedures.map((one) => ({ ...one, when: {} })) });
    expect(moves.map((move) => move.topic)).not.toContain('answer-open');
    expect(moves.find((move) => move.topic === 'offer-refund-whole')?.because.map((one) => one.text)).toContain(
      'open-question',
    );
    expect(moves.find((move) => move.topic === 'act-sentence')?.slots.step?.value).toBe(
      'Could you send me the last four digits?',
    );
  });

  it('leaves out a step of the procedure that was tried in vain', () => {
    const rules = convertBenchGuidance({
      procedures: [{ when: 'outage', say: ['reset the router', 'measure the line'] }],
    });
    const steps = plan(maya, {
      ...rules,
      procedures: rules.procedures.map((one) => ({ ...one, when: {} })),
    }).moves.filter((move) => move.topic === 'act');
    expect(steps.map((move) => move.slots.step?.value)).toEqual(['measure the line']);
  });

  it('leaves the script where the lead says so, but keeps the facts', () => {
    const procedures = [
      {
        id: 'p',
        when: {},
        say: ['sell an upgrade'],
        facts: ['the line check is free'],
        leaveScriptWhen: { promiseBroken: true },
      },
    ];
    const said = topics(maya, { ...defaultGuidance, procedures });
    expect(said).toContain('fact');
    expect(said).toContain('take-over');
    expect(said).not.toContain('act');
  });

  it('gives every value its source and every move its reason', () => {
    for (const one of casesEn) {
      for (const move of plan(one).moves) {
        expect(move.because.length).toBeGreaterThan(0);
        for (const slot of Object.values(move.slots)) expect(slot.source).toBeTruthy();
      }
    }
  });

  it('plans for an empty conversation by asking what it is about', () => {
    const empty: Case = { language: 'und', name: '', now: '2026-03-12T09:00', said: [] };
    expect(topics(empty)).toEqual(expect.arrayContaining(['ask-nothing-known']));
    expect(plan(empty).missing[0]!.because.text).toBe('no-message-read');
  });
});
