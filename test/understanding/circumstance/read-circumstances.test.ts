import { expect, it } from 'vitest';
import { readCircumstances } from '../../../lib/understanding/circumstance/read-circumstances';
import { feeling as de } from '../../../lib/understanding/languages/de';
import { feeling as en } from '../../../lib/understanding/languages/en';

it.each([
  [
    en,
    'I need the dress for my sister’s wedding on Saturday, please hurry.',
    'event',
    'I need the dress for my sister’s wedding on Saturday',
  ],
  [
    en,
    'Order A-1. My mother is in a wheelchair, and the ramp is missing.',
    'vulnerability',
    'My mother is in a wheelchair',
  ],
  [en, 'I work from home, so no internet means no pay.', 'work', 'I work from home'],
  [de, 'Hallo, wir ziehen am Montag um, der Anschluss fehlt noch.', 'plan', 'wir ziehen am Montag um'],
  [de, 'Die Lieferung muss bis Freitag da sein. Danke.', 'deadline', 'Die Lieferung muss bis Freitag da sein'],
] as const)('takes the clause in the customer’s words (%#)', (pack, text, kind, words) => {
  const found = readCircumstances(text, pack, { interaction: 'i1' }).find((one) => one.kind === kind);
  expect(found?.words).toBe(words);
  expect(text.slice(found!.evidence.start, found!.evidence.end)).toBe(words);
});

it('concludes nothing from what is not said', () => {
  expect(readCircumstances('Where is my order A-1029? It was due from the shop.', en, { interaction: 'i1' })).toEqual(
    [],
  );
  expect(readCircumstances('Πού είναι η παραγγελία μου;', undefined, { interaction: 'i1' })).toEqual([]);
});
