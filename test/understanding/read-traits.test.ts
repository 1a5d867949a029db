import { describe, expect, it } from 'vitest';
import { readTraits } from '../../lib/understanding/read-traits';
import { message } from './ledger/a-conversation';

const traits = (language: string, ...texts: string[]) =>
  readTraits(
    texts.map((text, i) => message(`i${i}`, 'inbound', text, i + 1, i % 4 === 3 ? 'chat' : 'email')),
    language,
  );

describe('how a customer writes', () => {
  it.each([
    ['de', 'Können Sie mir bitte helfen?', 'polite', 'formal'],
    ['de', 'Kannst du mir mal helfen?', 'familiar', 'informal'],
    ['de', 'Sehr geehrte Damen und Herren, die Lampe ist defekt.', 'unknown', 'formal'],
    ['fr', 'Le prix du câble est faux, pouvez-vous vérifier votre facture ?', 'polite', 'formal'],
    ['fr', 'Salut, le prix du câble est faux.', 'unknown', 'informal'],
    ['es', '¿Puedes mirar el pedido?', 'familiar', 'informal'],
    ['pt', 'Prezados, o pedido não chegou.', 'unknown', 'formal'],
    ['en', 'hey, can u check my order pls', 'unknown', 'informal'],
    ['en', 'Dear Sir, I am writing to ask about my order.', 'unknown', 'formal'],
    ['ar', 'تحية طيبة، السادة المحترمون، أين طلبي؟', 'unknown', 'formal'],
  ])('%s: %s', (language, text, address, formality) => {
    expect(traits(language, text)).toMatchObject({ address, formality });
  });

  it('keeps the sign-off they use, from a line of its own', () => {
    expect(traits('de', 'Die Lampe ist defekt.\n\nMit freundlichen Grüßen\nMaja').signOff).toBe(
      'Mit freundlichen Grüßen',
    );
    expect(traits('en', 'Thanks for the lamp, it is lovely.').signOff).toBeUndefined();
  });

  it('prefers a channel only where most of several messages came by it', () => {
    expect(traits('en', 'One.', 'Two.', 'Three.', 'Four.').preferredChannel).toBe('email');
    expect(traits('en', 'One.').preferredChannel).toBeUndefined();
  });
});
