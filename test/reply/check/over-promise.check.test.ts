import { expect, it } from 'vitest';
import { aDraft, found } from './a-draft';

const find = (language: string, text: string, offers: Array<{ what: string; left?: number; rule: string }> = []) =>
  found('over-promise', aDraft(text, { language }, { rules: { ...aDraft('').rules, offers } }));

it.each([
  ['en', 'I read your message this morning. We will refund you the full amount today.'],
  ['en', 'I read your message this morning. I guarantee it is fixed for good.'],
  ['en', 'I read your message this morning. Your parcel will arrive tomorrow.'],
  ['en', 'I read your message this morning. We accept full liability for the damage.'],
  ['en', 'I read your message this morning. I have cancelled your contract.'],
  ['de', 'Ich habe Ihre Nachricht heute gelesen. Wir erstatten Ihnen den vollen Betrag.'],
  ['de', 'Ich habe Ihre Nachricht heute gelesen. Ich garantiere Ihnen, dass es klappt.'],
  ['fr', 'J’ai lu votre message ce matin. Nous vous remboursons la totalité.'],
  ['es', 'He leído su mensaje esta mañana. Le devolveremos el dinero completo.'],
  ['pt', 'Li a sua mensagem esta manhã. Vamos reembolsar o valor total.'],
  ['ar', 'قرأت رسالتك هذا الصباح بنفسي. سنعوضك عن كل الخسائر.'],
])('%s stops %j and takes it out', (language, text) => {
  const [finding] = find(language, text);
  expect(finding?.severity).toBe('stop');
  expect(finding!.repair).toBe(text.slice(0, finding!.span[0]).trim());
});

it.each([
  ['en', 'I will check whether a refund is possible and write to you by 5 pm.'],
  ['en', 'Unfortunately we cannot refund this order.'],
  ['en', 'I will call you tomorrow by noon with what the engineer found.'],
  ['en', 'Your guarantee runs until next year.'],
  ['de', 'Ich prüfe, ob eine Erstattung möglich ist, und melde mich bis 17 Uhr.'],
  ['fr', 'Je vérifie si un remboursement est possible et vous écris avant 17 h.'],
  ['es', 'Compruebo si es posible un reembolso y le escribo hoy.'],
  ['pt', 'Vou verificar se é possível um reembolso e escrevo-lhe hoje.'],
])('%s has nothing against %j', (language, text) => expect(find(language, text)).toEqual([]));

it('allows what an offer covers, up to what is left of it', () => {
  const offers = [{ what: 'refund', left: 50, rule: 'lost' }];
  expect(find('en', 'We will refund you £40 today.', offers)).toEqual([]);
  expect(find('en', 'We will refund you £80 today.', offers)[0]).toMatchObject({
    severity: 'stop',
    because: { rule: 'lost' },
  });
});
