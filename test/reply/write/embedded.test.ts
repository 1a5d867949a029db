import { describe, expect, it } from 'vitest';
import { embeddedQuestion } from '../../../lib/reply/write/indirect/embedded';
import { languagePack } from '../../../lib/reply/write/languages';

const told = (text: string, code: string) => embeddedQuestion(text, code, languagePack(code).retell, true);

describe('the question in a request for an answer', () => {
  it('is told back from our side', () => {
    expect(told('Please read the thread and tell me what happens next', 'en')).toBe('what happens next');
    expect(told('Please let me know if my order is late', 'en')).toBe('whether your order is late');
    expect(told('Bitte mir mitzuteilen, wann die 49,00 € auf meinem Konto sind', 'de')).toBe(
      'wann die 49,00 € auf Ihrem Konto sind',
    );
  });

  it('is left alone where there is none, or more than one clause', () => {
    expect(told('Please send me a new one', 'en')).toBeUndefined();
    expect(told('Tell me when it ships: I leave at noon', 'en')).toBeUndefined();
    expect(told('أخبروني متى يصل', 'ar')).toBeUndefined();
  });
});
