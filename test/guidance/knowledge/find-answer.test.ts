import { describe, expect, it } from 'vitest';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import type { Guidance } from '../../../lib/guidance/document';
import { findAnswer } from '../../../lib/guidance/knowledge/find-answer';

const guidance: Guidance = {
  ...defaultGuidance,
  snippets: [
    { id: 'box', topic: 'Original packaging', text: 'Returns are taken in any sturdy box.', expires: '2026-06-30' },
    {
      id: 'postage',
      topic: { en: 'Return postage', de: 'Rücksendekosten' },
      text: { en: 'We pay the postage of a return.', de: 'Die Kosten der Rücksendung tragen wir.' },
    },
  ],
};
const answer = (question: string, language = 'en', today = '2026-03-12') =>
  findAnswer(guidance, question, language, today)?.rule;

describe('findAnswer', () => {
  it('answers with the snippet that speaks of what is asked', () => {
    expect(answer('Do I need the original packaging?')).toBe('box');
    expect(answer('Who pays the postage?')).toBe('postage');
    expect(answer('Wer trägt die Kosten der Rücksendung?', 'de')).toBe('postage');
  });

  it('answers with a fact that a procedure requires, citing the procedure', () => {
    const ruled: Guidance = {
      ...guidance,
      procedures: [
        { id: 'repair', when: {}, say: [], facts: ['A repair in our workshop takes about six weeks.'] },
        { id: 'loan', when: {}, say: [], facts: ['We lend no devices during repairs.'] },
      ],
    };
    const found = findAnswer(ruled, 'How many weeks does a repair take in the workshop?', 'en', '2026-03-12');
    expect(found).toEqual({ rule: 'repair', text: 'A repair in our workshop takes about six weeks.' });
  });

  it('answers nothing where the best one speaks of something else', () => {
    expect(answer('Do you deliver the original spare parts to Norway by sea?')).toBeUndefined();
    expect(answer('')).toBeUndefined();
  });

  it('uses no snippet after its day, and none without wording in the language', () => {
    expect(answer('Do I need the original packaging?', 'en', '2026-07-01')).toBeUndefined();
    expect(answer('Qui paie les frais de retour ?', 'fr')).toBeUndefined();
  });
});
