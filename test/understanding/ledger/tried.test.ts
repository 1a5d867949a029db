import { describe, expect, it } from 'vitest';
import { packFor } from '../../../lib/understanding/languages';
import { detectSteps, detectSuggestions } from '../../../lib/understanding/ledger/detect-steps';
import type { Writer } from '../../../lib/understanding/ledger/mode-of';

type Case = [language: string, writer: Writer, text: string, expected: string[]];

function steps(language: string, writer: Writer, text: string): string[] {
  const found = detectSteps(text, [{ start: 0, end: text.length }], packFor(language)!.ledger, writer);
  return found.map((one) => `${one.step} ${one.done ? (one.outcome ?? 'done') : 'suggested'}`);
}

const DONE: Case[] = [
  ['en', 'customer', 'I already restarted the router twice, no change.', ['restart failed']],
  ['en', 'customer', 'I reset it. Nothing changed.', ['reset failed']],
  [
    'en',
    'customer',
    'I restarted it, which helped for a day, then did a factory reset, still no signal.',
    ['restart solved-briefly', 'reset failed'],
  ],
  [
    'en',
    'customer',
    'I cleared the cache, logged out and back in and reinstalled the app but nothing worked.',
    ['clear-cache failed', 'log-out-in failed', 'reinstall failed'],
  ],
  ['en', 'note', 'walked her thru factory reset AGAIN (2nd time), n/e', ['reset failed']],
  ['en', 'note', 'cust rebooted x2, n/c, cb Fri', ['restart failed']],
  ['en', 'note', 'Cx unplugged router, all ok now', ['reconnect solved']],
  ['en', 'note', 'adv cust to reinstall app', ['reinstall suggested']],
  ['en', 'note', 'asked her to reset the box, she refused', ['reset refused']],
  ['en', 'customer', 'I tried a different adapter but it made no difference.', ['open:a different adapter failed']],
  ['de', 'customer', 'Ich habe den Router schon zweimal neu gestartet, ohne Erfolg.', ['restart failed']],
  ['de', 'customer', 'Nach dem Update ging es kurz, dann wieder nicht.', []],
  ['de', 'note', 'Kd. hat Router auf Werkseinstellungen zurückgesetzt, keine Besserung', ['reset failed']],
  [
    'de',
    'customer',
    'Ich habe einen anderen Adapter ausprobiert, hat nichts gebracht.',
    ['open:einen anderen adapter failed'],
  ],
  ['fr', 'customer', "J'ai déjà redémarré la box deux fois, sans succès.", ['restart failed']],
  ['fr', 'note', 'Client a réinitialisé le routeur, sans effet', ['reset failed']],
  ['fr', 'customer', "J'ai essayé avec un autre chargeur, rien n'y fait.", ['open:avec un autre chargeur failed']],
  ['es', 'customer', 'Ya he reiniciado el router dos veces y sigue igual.', ['restart failed']],
  ['es', 'note', 'Clienta reinició el módem, sin cambios', ['restart failed']],
  ['pt', 'customer', 'Já reiniciei o router três vezes, continua na mesma.', ['restart failed']],
  ['pt', 'note', 'Cliente reinstalou a aplicação, sem sucesso', ['reinstall failed']],
  ['ar', 'customer', 'أعدت تشغيل الراوتر مرتين ولم يتغير شيء.', ['restart failed']],
];
const NOTHING: Case[] = [
  ['en', 'customer', 'I have not restarted it yet.', []],
  ['en', 'customer', 'Should I reset the router?', []],
  ['en', 'customer', 'I will reinstall the app tonight.', []],
  ['en', 'customer', 'Please reset my password.', []],
  ['en', 'customer', 'Any update on my order? Please update my address.', []],
  ['en', 'customer', 'I tried to call you three times, no answer.', []],
  ['en', 'customer', 'The router keeps restarting again and again.', []],
  ['en', 'customer', 'It rebooted itself twice.', []],
  ['de', 'customer', 'Der Router startet ständig neu.', []],
  ['es', 'customer', 'El router se reinició solo tres veces.', []],
  ['en', 'us', 'We have restarted the line from our side.', []],
  ['en', 'us', 'There is no need to reset it.', []],
  ['de', 'customer', 'Ich habe den Router noch nicht neu gestartet.', []],
  ['de', 'customer', 'Soll ich ihn zurücksetzen?', []],
  ['fr', 'customer', "Je n'ai pas redémarré la box.", []],
  ['es', 'customer', 'No he reiniciado el router todavía.', []],
  ['pt', 'customer', 'Ainda não reiniciei o router.', []],
  ['ar', 'customer', 'لم أقم بإعادة تشغيل الراوتر.', []],
];

describe('fixes that a text says were tried', () => {
  it.each(DONE)('%s %s: %s', (language, writer, text, expected) => {
    expect(steps(language, writer, text)).toEqual(expected);
  });

  it.each(NOTHING)('%s %s has none: %s', (language, writer, text, expected) => {
    expect(steps(language, writer, text)).toEqual(expected);
  });

  it.each([
    ['en', 'We did a factory reset together, no luck.', 'factory reset'],
    ['en', 'I have restarted my router twice already.', 'restarted my router'],
    ['de', 'Ich habe den Router schon neu gestartet.', 'neu gestartet'],
    ['de', 'Ich habe den Router neu gestartet.', 'den Router neu gestartet'],
    ['fr', "J'ai réinitialisé le routeur, sans effet.", 'réinitialisé le routeur'],
  ])('%s labels them in the words of the text: %s', (language, text, label) => {
    const found = detectSteps(text, [{ start: 0, end: text.length }], packFor(language)!.ledger, 'customer');
    expect(found.map((one) => one.label)).toEqual([label]);
  });

  it('quotes the clause of a long sentence, not all of it', () => {
    const text =
      'When the technician had left on Monday and everything in the flat was quiet again and nobody was home, I restarted the router, no change, and then the neighbours told me about their own line and their bill.';
    const [found] = detectSteps(text, [{ start: 0, end: text.length }], packFor('en')!.ledger, 'customer');
    expect(text.slice(found!.start, found!.end)).toBe('I restarted the router, no change,');
  });
});

describe('fixes that a text of ours suggests', () => {
  it.each([
    ['en', 'Could you restart the router, please?', ['restart']],
    ['en', 'Have you tried a factory reset?', ['reset']],
    ['en', 'I see that you have restarted it already, so let us look further.', []],
    ['en', 'We will reset your line tonight.', []],
    ['de', 'Starten Sie den Router bitte neu.', ['restart']],
    ['de', 'Haben Sie schon versucht, den Router zurückzusetzen?', ['reset']],
    ['fr', 'Pourriez-vous redémarrer votre box ?', ['restart']],
    ['es', '¿Ha probado a reiniciar el router?', ['restart']],
    ['pt', 'Por favor, reinicie o router.', ['restart']],
    ['ar', 'يرجى إعادة تشغيل الراوتر.', ['restart']],
  ])('%s: %s', (language, text, expected) => {
    expect(detectSuggestions(text, packFor(language)?.ledger).map((one) => one.step)).toEqual(expected);
  });
});

describe('fixes that were told to do and what became of them', () => {
  it.each([
    ['en', 'customer', 'Your colleague told me to reset the thermostat, I did and it works now.', ['reset solved']],
    [
      'en',
      'note',
      'Adv cx to clear cache & try diff browser.',
      ['clear-cache suggested', 'different-browser suggested'],
    ],
    ['de', 'us', 'Haben Sie den Receiver schon vom Strom getrennt?', ['reconnect suggested']],
    [
      'es',
      'customer',
      'He borrado la caché y cerrado sesión y vuelto a entrar, pero sigue fallando.',
      ['clear-cache failed', 'log-out-in failed'],
    ],
    ['pt', 'customer', 'Já troquei as pilhas do comando e nada.', ['replace-battery failed']],
    ['ar', 'customer', 'حذفت التطبيق وأعدت تثبيته لكن نفس المشكلة.', ['reinstall failed']],
    [
      'en',
      'customer',
      'I tried a different card and it was declined again, no luck.',
      ['open:a different card failed'],
    ],
    ['fr', 'customer', "J'ai vidé le cache mais le paiement est toujours refusé.", ['clear-cache done']],
    ['de', 'note', 'Kd. ruft an, Router Neustart gemeinsam durchgeführt, o.E.', ['restart failed']],
    ['en', 'customer', 'I don’t want to reinstall everything again.', ['reinstall refused']],
  ] satisfies Case[])('%s %s: %s', (language, writer, text, expected) => {
    expect(steps(language, writer, text)).toEqual(expected);
  });
});
