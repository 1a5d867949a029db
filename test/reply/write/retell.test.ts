import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../lib/reply/write/languages';
import { retell } from '../../../lib/reply/write/retell';

const told = (code: string, words: string, polite = true, sameDay = true) =>
  retell(words, languagePack(code).retell, polite, sameDay);

describe('retell', () => {
  it.each([
    ['en', 'my router still drops every evening', 'your router still drops every evening'],
    ['en', "I've been charged twice", "you've been charged twice"],
    ['en', 'the lamp arrived with a cracked base', 'the lamp arrived with a cracked base'],
    ['de', 'mein Router bricht jeden Abend ab', 'Ihr Router bricht jeden Abend ab'],
    ['de', 'mir wurde der Februar zweimal abgebucht', 'Ihnen wurde der Februar zweimal abgebucht'],
    ['fr', "je n'ai toujours rien reçu", "vous n'avez toujours rien reçu"],
    ['es', 'mi paquete todavía no ha llegado', 'su paquete todavía no ha llegado'],
    ['pt', 'a minha encomenda ainda não chegou', 'a sua encomenda ainda não chegou'],
    ['ar', 'طردي لم يصل', 'طردك لم يصل'],
  ])('%s: %s', (code, words, expected) => {
    expect(told(code, words)).toBe(expected);
  });

  it('gives up rather than guess: fragments, words to us, first persons it does not know', () => {
    expect(told('en', 'third week without internet')).toBeUndefined();
    expect(told('en', 'the agent told you to help')).toBeUndefined();
    expect(told('de', 'ich schmiere den Router jeden Tag')).toBeUndefined();
    expect(told('es', 'ya conté esto a su compañera')).toBeUndefined();
    expect(told('ar', 'لم أجد الطرد')).toBeUndefined();
  });

  it('gives up on what is no sentence, and on a first person that is elided, conjugated or comes second', () => {
    expect(told('en', 'the other thing that triggers freezing')).toBeUndefined();
    expect(told('en', 'nothing happening still')).toBeUndefined();
    expect(told('fr', 'votre conseiller m’avait dit qu’un couvercle était fourni')).toBeUndefined();
    expect(told('de', 'ich bin im Februar umgezogen und habe die Adresse geändert')).toBeUndefined();
    expect(told('es', 'la factura está a nombre de una empresa que no conozco')).toBeUndefined();
    expect(told('pt', 'a fatura está em nome de uma empresa onde não trabalho')).toBeUndefined();
  });

  it('does not tell "today" on another day', () => {
    expect(told('en', 'the app is down today')).toBe('the app is down today');
    expect(told('en', 'the app is down today', true, false)).toBeUndefined();
  });
});
