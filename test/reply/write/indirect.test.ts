import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indirectAr } from '../../../lib/reply/write/indirect/ar';
import { indirectDe } from '../../../lib/reply/write/indirect/de';
import { indirectEn } from '../../../lib/reply/write/indirect/en';
import { indirectEs } from '../../../lib/reply/write/indirect/es';
import { indirectFr } from '../../../lib/reply/write/indirect/fr';
import { indirectPt } from '../../../lib/reply/write/indirect/pt';
import { languagePack } from '../../../lib/reply/write/languages';

describe('a question told back', () => {
  it.each([
    [indirectEn('When will this finally be fixed?'), 'when this will finally be fixed'],
    [indirectEn('Do I have to send the broken one back?'), 'whether you have to send the broken one back'],
    [indirectEn('Can you send a new one instead?'), 'whether we can send a new one instead'],
    [indirectEn('When does it ship?'), 'when it ships'],
    [indirectEn('Is the blue one in stock?'), 'whether the blue one is in stock'],
    [
      indirectEn('Where is it, and will it get here before we leave?'),
      'where it is and whether it will get here before you leave',
    ],
    [
      indirectEn('Would the Cairn Mid in wide be ok or is there something better?'),
      'whether the Cairn Mid in wide would be ok or whether there is something better',
    ],
    [indirectEn('What now?'), 'what happens next'],
    [indirectEn('please send the watch to my sister'), 'whether we can send the watch to your sister'],
    [indirectDe('schafft ihr das noch vor Sonntag?', false), 'ob wir das noch vor Sonntag schaffen'],
    [indirectFr('vous pouvez m’en renvoyer un ou pas ?', true), 'si nous pouvons vous en renvoyer un'],
    [indirectAr('وهل عليّ أن أدفع أجرة الشحن؟', languagePack('ar').retell), 'هل عليك دفع أجرة الشحن'],
    [indirectDe('Wann wird das endlich behoben?', true), 'wann das endlich behoben wird'],
    [indirectDe('Muss ich die kaputte zurückschicken?', true), 'ob Sie die kaputte zurückschicken müssen'],
    [indirectDe('Muss ich die kaputte zurückschicken?', false), 'ob du die kaputte zurückschicken musst'],
    [indirectDe('Bekomme ich mein Geld zurück?', true), 'ob Sie Ihr Geld zurückbekommen'],
    [indirectDe('Können Sie Ersatz schicken?', true), 'ob wir Ersatz schicken können'],
    [indirectFr('Dois-je garder le carton ?', true), 'si vous devez garder le carton'],
    [indirectFr('Combien de temps cela prendra-t-il ?', true), 'combien de temps cela prendra'],
    [indirectFr('Faut-il le carton ?', true), "s'il faut le carton"],
    [indirectEs('¿Cuándo lo van a arreglar?', true), 'cuándo lo vamos a arreglar'],
    [indirectEs('¿Tengo que guardar la caja?', false), 'si tienes que guardar la caja'],
    [indirectPt('Tenho de guardar a caixa?', true), 'se tem de guardar a caixa'],
    [indirectPt('Quando é que isto fica resolvido?', true), 'quando isto fica resolvido'],
  ])('is %s', (told, wanted) => {
    expect(told).toBe(wanted);
  });

  it('is left alone where subject and verb can’t be told apart, or somebody else speaks', () => {
    expect(indirectEn('Why did you charge me?')).toBeUndefined();
    expect(indirectEn('Will it do? Or not?')).toBeUndefined();
    expect(indirectDe('Wann, bitte, kommt es?', true)).toBeUndefined();
    expect(indirectFr('Il est où ?', true)).toBeUndefined();
    // "Should I send" would need the customer's gender.
    expect(indirectAr('هل يجب أن أرسل الجهاز؟', languagePack('ar').retell)).toBeUndefined();
  });

  it('never keeps a first person or a question mark, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const tell of [indirectEn, indirectDe, indirectFr, indirectEs, indirectPt])
          expect(tell(text, true) ?? '').not.toMatch(/[?¿\n]/);
      }),
    );
  });
});
