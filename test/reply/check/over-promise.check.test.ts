import { expect, it } from 'vitest';
import { aDraft, found } from './a-draft';

const find = (language: string, text: string, offers: Array<{ what: string; left?: number; rule: string }> = []) =>
  found('over-promise', aDraft(text, { language }, { rules: { ...aDraft('').rules, offers } }));

it.each([
  ['en', 'I read your message this morning. We will refund you the full amount today.'],
  ['en', 'I read your message this morning. I guarantee it is fixed for good.'],
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

it('points out what others have to keep, and money without a rule unless it is all that was paid', () => {
  expect(find('en', 'Your parcel will arrive tomorrow.')[0]?.severity).toBe('warn');
  expect(find('en', 'We will refund you today.')[0]?.severity).toBe('warn');
  const offers = [{ what: 'voucher', left: 10, rule: 'sorry' }];
  expect(find('en', 'We will refund you today.', offers)[0]?.severity).toBe('stop');
});

it('takes a question what they would like for no promise', () =>
  expect(find('en', 'Would you like us to refund you or to send a new one?')).toEqual([]));

it('allows what an offer covers, up to what is left of it', () => {
  const offers = [{ what: 'refund', left: 50, rule: 'lost' }];
  expect(find('en', 'We will refund you £40 today.', offers)).toEqual([]);
  expect(find('en', 'We will refund you £80 today.', offers)[0]).toMatchObject({
    severity: 'stop',
    because: { rule: 'lost' },
  });
});

it('weighs each amount of a sentence against its own offer', () => {
  const offers = [
    { what: 'refund', left: 50, rule: 'lost' },
    { what: 'voucher', left: 10, rule: 'sorry' },
  ];
  expect(find('en', 'We will refund you £40 and send you a voucher of £10.', offers)).toEqual([]);
  expect(find('en', 'We will refund you £40 and send you a voucher of £20.', offers)[0]?.because.rule).toBe('sorry');
  expect(find('en', 'We will refund you £40 and send you a voucher.', offers.slice(0, 1))).toHaveLength(1);
});

it.each([
  ['en', 'refund', 'We will refund you the full amount today.'],
  ['de', 'Erstattung', 'Wir erstatten Ihnen heute den vollen Betrag.'],
  ['fr', 'remboursement', 'Nous vous remboursons la totalité.'],
  ['es', 'reembolso', 'Le reembolsaremos hoy el importe completo: le enviaremos un reembolso.'],
  ['pt', 'reembolso', 'Vamos reembolsar o valor total.'],
])('%s knows that all that was paid can be more than an offer covers', (language, what, text) => {
  const paid = (amount: number) => {
    const draft = aDraft(text, { language });
    const orders = [{ id: 'A-1029', at: '2026-03-01T10:00:00.000Z', amount, currency: 'EUR', items: [] }];
    const rules = { ...draft.rules, offers: [{ what, left: 60, currency: 'EUR', rule: 'lost' }] };
    return found('over-promise', { ...draft, dossier: { ...draft.dossier, orders }, rules });
  };
  expect(paid(148)[0]).toMatchObject({ severity: 'stop', because: { rule: 'lost', quote: '≤ 60 EUR' } });
  expect(paid(48)).toEqual([]);
});
