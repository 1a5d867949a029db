import { describe, expect, it } from 'vitest';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import { planReply } from '../../../lib/reply/plan/plan-reply';
import { writeReply } from '../../../lib/reply/write/write-reply';
import { emptyMemory } from '../../../lib/reply/write/phrase-memory';
import { aCase, type Case } from '../a-case';

const now = '2026-03-12T10:40';
const said = (text: string, more: Partial<Case> = {}): Case => ({
  language: 'en',
  name: 'Maya Okafor',
  now,
  said: [{ from: 'them', on: 'email', at: '2026-03-12T10:05', text }],
  ...more,
});
const planOf = (one: Case) => planReply({ ...aCase(one), guidance: defaultGuidance });
const moveOf = (one: Case, topic: string) => planOf(one).moves.find((move) => move.topic === topic);
const topics = (one: Case) => planOf(one).moves.map((move) => move.topic);

describe('what a reply takes up', () => {
  it('is the whole sentence, where each half of it says half', () => {
    const late = said('My parcel was due last Monday and it still has not arrived.', { reasons: ['delivery-late'] });
    expect(moveOf(late, 'matter')?.slots.words?.value).toBe(
      'My parcel was due last Monday and it still has not arrived',
    );
  });

  it('is apologised for only where it says that something went wrong', () => {
    const asked = said('The lady on the phone wanted the serial number of the kettle.', { feeling: ['frustrated', 2] });
    expect(topics(asked)).not.toContain('matter');
    const solved = said('It seems this has solved the problem completely.', { reasons: ['bug'] });
    expect(topics(solved).filter((topic) => topic === 'matter' || topic === 'sorry')).toEqual([]);
  });

  it('calls for an apology however calmly a fault is told', () => {
    for (const text of [
      'The keyboard came out of the box with scratches all over the front.',
      'Nobody answered my two letters about the tent.',
    ])
      expect(topics(said(text))).toEqual(expect.arrayContaining(['matter', 'sorry']));
    expect(topics(said('I would like to return the tent because the colour is not for me.'))).not.toContain('sorry');
  });
});

describe('thanks', () => {
  const happy: Partial<Case> = { feeling: ['grateful', 2] };

  it('are answered as thanks, praise as praise', () => {
    expect(topics(said('Thanks', happy))).toContain('thanks-plain');
    expect(topics(said('The new kettle works perfectly, thank you!', happy))).toContain('thanks-praise');
  });

  it('are no end with a "but", nor from somebody who waits', () => {
    for (const text of [
      'Thanks for the hint, but I am stuck with 2G only.',
      'Thank you. I look forward to your reply.',
    ])
      expect(topics(said(text, happy)).filter((topic) => topic.startsWith('thanks'))).toEqual([]);
  });
});

describe("a fault's own question", () => {
  it('asks in its own words what was tried', () => {
    const one = said('The toaster gives off a burning smell.', { reasons: ['device-fault'] });
    const { dossier, reading } = aCase(one);
    const plan = planOf(one);
    expect(plan.missing.map(({ slot }) => slot)).toEqual(['steps-tried']);
    const drafts = writeReply({ plan, dossier, reading, guidance: defaultGuidance, memory: emptyMemory, seed: 1 });
    for (const { text } of drafts) {
      expect(text).toMatch(/\btried\b[^.]*\?|done about it[^.]*\?/);
      expect(text).not.toMatch(/send me what|need what/);
    }
  });
});

describe('what a reply leaves alone', () => {
  it('is what the customer quotes of ours', () => {
    const quoting = said(
      'Nobody has called me.\n\n> On 25 February the shop wrote:\n> I have cancelled it because the parcel is broken',
      { feeling: ['angry', 2] },
    );
    expect(JSON.stringify(moveOf(quoting, 'matter')?.slots)).toContain('Nobody has called me');
    expect(JSON.stringify(planOf(quoting).moves)).not.toContain('have cancelled it because');
  });

  it('is a trouble where the customer is plainly glad', () => {
    const glad = said('My mum is over the moon with the kettle. What was your name?', {
      feeling: ['pleased', 2],
      reasons: ['device-fault'],
      questions: ['What was your name?'],
    });
    expect(topics(glad)).toEqual(expect.arrayContaining(['answer-open']));
    expect(topics(glad).filter((topic) => ['sorry', 'matter', 'ask', 'act'].includes(topic))).toEqual([]);
  });

  it('is what we hold of a person: why is told instead', () => {
    const asking = said('Could you tell me which phone number and card you have for me?', {
      questions: ['Could you tell me which phone number and card you have for me?'],
    });
    expect(topics(asking)).toContain('private');
    expect(topics(asking)).not.toContain('answer-open');
  });

  it('is a cancellation that is not wanted', () => {
    const kept = said('Bitte stornieren Sie NICHT, ich brauche die Lampe. Wann kommt sie?', {
      language: 'de',
      reasons: ['cancel'],
      questions: ['Wann kommt sie?', { request: 'Bitte stornieren Sie NICHT, ich brauche die Lampe.' }],
    });
    expect(topics(kept)).toContain('answer-open');
    expect(topics(kept)).not.toContain('answer-request');
    expect(topics(kept).filter((topic) => topic.startsWith('act'))).toEqual([]);
  });

  it('is a question that only insults', () => {
    const rude = said('Do any of you idiots actually read?', { questions: ['Do any of you idiots actually read?'] });
    expect(topics(rude)).not.toContain('answer-open');
  });
});
