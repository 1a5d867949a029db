import { expect, it } from 'vitest';
import { aDraft, found, tried } from './a-draft';

const angry = { feeling: { label: 'angry' as const, intensity: 2 as const, evidence: [], course: 'unknown' as const } };

it.each([
  [
    'en',
    'Hi Maya,\n\nthe engineer comes tomorrow.',
    'Hi Maya,\n\nI am sorry that this has been so hard on you. The engineer comes tomorrow.',
  ],
  [
    'de',
    'Der Techniker kommt morgen zu Ihnen.',
    'Es tut mir leid, dass das so belastend war. Der Techniker kommt morgen zu Ihnen.',
  ],
  [
    'es',
    'El técnico viene mañana por la tarde.',
    'Siento que esto haya sido tan pesado. El técnico viene mañana por la tarde.',
  ],
])('%s misses a word on how the customer feels in %j', (language, text, repair) => {
  expect(found('missing-acknowledgement', aDraft(text, { language, ...angry }))).toMatchObject([
    { severity: 'warn', repair },
  ]);
  expect(found('missing-acknowledgement', aDraft(repair, { language, ...angry }))).toEqual([]);
  expect(found('missing-acknowledgement', aDraft(text, { language }))).toEqual([]);
});

it('misses a word on two fixes that failed', () => {
  const reading = { tried: [tried('restart'), tried('reset')] };
  expect(found('missing-acknowledgement', aDraft('The engineer comes.', reading))).toHaveLength(1);
  expect(found('missing-acknowledgement', aDraft('As neither helped, I am sorry.', reading))).toEqual([]);
});

it('stops a draft in a language that the customer does not write', () => {
  const german = 'Ich habe mir Ihre Leitung angesehen und der Techniker kommt morgen zu Ihnen.';
  expect(found('wrong-language', aDraft(german))).toMatchObject([{ severity: 'stop', span: [0, german.length] }]);
  expect(found('wrong-language', aDraft(german, { language: 'de' }))).toEqual([]);
  expect(found('wrong-language', aDraft('OK, danke!'))).toEqual([]);
});

it.each([
  ['en', 'The engineer comes tomorrow. We apologize for any inconvenience.', 'The engineer comes tomorrow.'],
  ['de', 'Der Techniker kommt morgen. Bei Rückfragen sind wir da.', 'Der Techniker kommt morgen.'],
])('%s takes a worn phrase out of %j', (language, text, repair) => {
  expect(found('worn-phrase', aDraft(text, { language }))).toMatchObject([{ severity: 'warn', repair }]);
  expect(found('worn-phrase', aDraft(repair, { language }))).toEqual([]);
});
