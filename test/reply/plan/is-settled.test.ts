import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../lib/domain/interaction';
import { isSettled, isTiny } from '../../../lib/reply/plan/is-settled';

const said = (text: string, direction = 'inbound', id = text) => ({ id, text, direction }) as Interaction;

describe('isSettled', () => {
  it.each([
    'All sorted now, thank you!',
    "It's working again since this morning.",
    'Yes, that was the issue!',
    'It seems this has solved the problem completely.',
    'Läuft wieder, danke',
    'C’est réglé, merci beaucoup',
    'Ya está solucionado, gracias',
    'O problema está resolvido, já funciona.',
    'تم حل المشكلة، شكرًا',
  ])('takes "%s" for the end of the matter', (text) => {
    expect(isSettled([said(text)])).toBe(true);
  });

  it.each([
    'It works now but the screen stays dark.',
    'It is not fixed.',
    'Is it all sorted now?',
    'Funktioniert wieder nicht.',
    'My kettle arrived broken.',
    'All good. But where is my refund',
    '',
  ])('does not take "%s" for it', (text) => {
    expect(isSettled([said(text)])).toBe(false);
  });
});

describe('isTiny', () => {
  const ours = said('Did the reset help?', 'outbound');

  it('is a word or two after a message of ours', () => {
    const yes = said('Yes');
    expect(isTiny([yes], [said('The router drops.'), ours, yes])).toBe(true);
  });

  it('is neither a first message, nor a question, nor a number we asked for', () => {
    for (const text of ['Yes?', 'A-1029', 'The router drops every evening']) {
      const one = said(text);
      expect(isTiny([one], [ours, one])).toBe(false);
    }
    const first = said('Yes');
    expect(isTiny([first], [first])).toBe(false);
  });
});
