import { expect, it } from 'vitest';
import { aDraft, answered, found } from './a-draft';

const known = [answered('order-number', 'A-1029')];
const find = (language: string, text: string, given = known) =>
  found('re-ask', aDraft(text, { language, answered: given }));

it.each([
  ['en', 'Thanks for writing about the router. Could you send me your order number?'],
  ['en', 'I am on it now for you. What is your order number?'],
  ['de', 'Ich kümmere mich heute darum. Können Sie mir bitte Ihre Bestellnummer nennen?'],
  ['de', 'Ich sehe mir das heute noch an. Wie lautet deine Bestellnummer?'],
  ['fr', 'Je m’en occupe dès aujourd’hui. Pourriez-vous m’indiquer votre numéro de commande ?'],
  ['es', 'Me ocupo de ello hoy mismo. ¿Podría indicarme su número de pedido?'],
  ['pt', 'Vou tratar disto ainda hoje. Pode indicar-me o número da sua encomenda?'],
  ['ar', 'سأتابع الأمر اليوم بنفسي. هل يمكنك إرسال رقم الطلب؟'],
])('%s stops %j and takes the question out', (language, text) => {
  const [finding] = find(language, text);
  expect(finding).toMatchObject({ severity: 'stop', because: { interaction: 'i1', quote: 'A-102' } });
  expect(finding!.repair).toBe(text.slice(0, finding!.span[0]).trim());
});

it.each([
  ['en', 'I have your order number, thank you. Please check your email for the label.'],
  ['en', 'Is A-1029 still the right order number, could you confirm?'],
  ['en', 'Could you send me a photo of the router?'],
  ['en', 'Could you tell me if there is another order number?'],
  ['de', 'Danke für Ihre Bestellnummer. Ich melde mich bis 17 Uhr.'],
  ['fr', 'Merci pour votre numéro de commande, je reviens vers vous avant 17 h.'],
])('%s has nothing against %j', (language, text) => expect(find(language, text)).toEqual([]));

it('lets what may have changed, what contradicts itself and identity checks be asked again', () => {
  const text = 'Could you send me your order number?';
  expect(find('en', text, [answered('order-number', 'A-1029', 'stale')])).toEqual([]);
  expect(find('en', text, [answered('order-number', 'A-1029', 'conflict')])).toEqual([]);
  expect(find('en', text, [...known, answered('order-number', 'B-1')])).toEqual([]);
  const { rules } = aDraft('');
  const input = aDraft(text, { answered: known }, { rules: { ...rules, identitySlots: ['order-number'] } });
  expect(found('re-ask', input)).toEqual([]);
});

it('keeps what else is asked, and says the value where nothing else is said', () => {
  expect(find('en', 'Could you send me your order number and a photo?')[0]?.repair).toBe('Could you send me a photo?');
  expect(find('en', 'Hi Maya,\nwhat is your order number?')[0]?.repair).toBe('Hi Maya,\nI already have A-1029 here.');
});

it('knows what the customer called by its name, where the reading holds several', () => {
  const input = aDraft('To go on I would need the serial number.', { answered: [] });
  const [told] = input.dossier.interactions;
  const text = 'The thermostat from order C-2210 fails, its serial number is TH88213.';
  const dossier = { ...input.dossier, interactions: [{ ...told!, direction: 'inbound' as const, text }] };
  expect(found('re-ask', { ...input, dossier })).toMatchObject([{ because: { quote: 'TH88213' } }]);
  const untold = { ...input.dossier, interactions: [{ ...told!, direction: 'inbound' as const, text: 'It fails.' }] };
  expect(found('re-ask', { ...input, dossier: untold })).toEqual([]);
});
