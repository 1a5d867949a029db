import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/understanding/language/detect-language';

describe('the language of a text', () => {
  it.each([
    ['en', 'The parcel never turned up, can you check please?'],
    ['de', 'Das Paket kam nie an, können Sie bitte nachsehen?'],
    ['fr', 'Le colis n’est jamais arrivé, pouvez-vous vérifier ?'],
    ['es', 'El paquete nunca llegó, ¿pueden comprobarlo?'],
    ['pt', 'A encomenda nunca chegou, podem verificar?'],
    ['ar', 'الطرد لم يصل أبدا، هل يمكنكم التحقق؟'],
    ['es', 'La app se congela en cuanto adjunto algo.'],
    ['pt', 'Diz esgotado, vai haver mais em breve?'],
    ['de', 'Beste Hotline, in zwei Minuten erledigt.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([
    ['nl', 'Mijn pakket is nog steeds niet aangekomen, wat nu?'],
    ['it', 'Il mio pacco non è ancora arrivato, cosa devo fare?'],
    ['pl', 'Moja paczka jeszcze nie dotarła, co mam teraz zrobić?'],
    ['sv', 'Mitt paket har inte kommit ännu, vad ska jag göra?'],
    ['da', 'Min pakke er ikke kommet endnu, hvad skal jeg gøre?'],
    ['tr', 'Kargom hala gelmedi, ne yapmam gerekiyor lütfen?'],
    ['cs', 'Můj balík ještě nedorazil, co mám teď dělat?'],
    ['ro', 'Coletul meu nu a ajuns încă, ce să fac?'],
    ['hu', 'A csomagom még mindig nem érkezett meg, mit tegyek?'],
    ['fi', 'Pakettini ei ole vielä saapunut, mitä minun pitäisi tehdä?'],
    ['ru', 'Моя посылка так и не пришла, что делать?'],
    ['fa', 'بسته من هنوز نرسیده است، چه کار باید بکنم؟'],
  ])('one that is not served is named, and taken for none that is: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each(['', '   ', '12345 67890', '👍👍', 'https://desk.example/t/1'])('nothing to tell by: “%s”', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  it('is surer of more words of one language than of a word that several share', () => {
    expect(detectLanguage('No.').confidence).toBeLessThan(
      detectLanguage('The parcel never turned up, can you check please?').confidence,
    );
  });

  it('ends, with a confidence from 0 to 1, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
