import { expect, it } from 'vitest';
import { aDraft, found, tried } from './a-draft';

const find = (language: string, text: string, given = [tried('restart'), tried('reset')]) =>
  found('repeated-fix', aDraft(text, { language, tried: given }));

it.each([
  ['en', 'I looked at your line today. Please restart the router.'],
  ['en', 'I looked at your line today. Have you tried restarting the router?'],
  ['en', 'I looked at your line today. Restart the router and wait a minute.'],
  ['de', 'Ich habe Ihre Leitung heute geprüft. Bitte starten Sie den Router neu und setzen Sie ihn zurück.'],
  ['fr', 'J’ai regardé votre ligne ce matin. Veuillez redémarrer la box.'],
  ['es', 'He mirado su línea esta mañana. Por favor, reinicie el router.'],
  ['pt', 'Verifiquei a sua linha esta manhã. Por favor, reinicie o router.'],
  ['ar', 'راجعت خطك هذا الصباح بنفسي. يرجى إعادة تشغيل الجهاز.'],
])('%s stops %j and takes it out', (language, text) => {
  const [finding] = find(language, text);
  expect(finding?.severity).toBe('stop');
  expect(finding!.repair).toBe(text.slice(0, finding!.span[0]).trim());
});

it.each([
  ['en', "Since the restart didn't help, I am sending an engineer."],
  ['en', 'You already restarted the router twice, so please do not restart it again.'],
  ['en', 'There is no need to reset anything, please just leave it on.'],
  ['en', 'I will restart the line from here, please wait a moment.'],
  ['de', 'Da der Neustart nicht geholfen hat, schicke ich Ihnen einen Techniker.'],
  ['fr', 'Comme redémarrer la box n’a rien changé, je vous envoie un technicien.'],
  ['es', 'Como reiniciar no funcionó, le envío un técnico.'],
])('%s has nothing against %j', (language, text) => expect(find(language, text)).toEqual([]));

it('lets a fix be suggested that helped, or was never done', () => {
  expect(find('en', 'Please restart the router.', [tried('restart', 'solved')])).toEqual([]);
  expect(find('en', 'Please restart the router.', [tried('restart', 'only-suggested')])).toEqual([]);
});
