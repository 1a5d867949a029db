import type { Guidance } from '../document';
import { defaultGuidance } from './default-guidance';

/** A beginning for a software team: reproduce before asking, hand over with what was tried, free months for outages. */
export const software: Guidance = {
  ...defaultGuidance,
  tone: {
    ...defaultGuidance.tone,
    warmth: 1,
    words: [{ from: 'ticket', to: 'your report', language: 'en', example: 'I have added this to your report.' }],
  },
  brands: [
    {
      id: 'main',
      name: 'Our product',
      sounds: ['I could reproduce this on the current version: exporting more than one page stops half way.'],
      avoids: ['Have you tried turning it off and on again?'],
    },
  ],
  never: [
    { phrase: 'works for me', better: 'name the version and the steps you tried it with' },
    { phrase: 'user error', better: 'say which step made the difference' },
  ],
  procedures: [
    {
      id: 'bug-again',
      when: { reasons: ['bug'], failedFixesAtLeast: 1 },
      say: [
        {
          en: 'hand this to an engineer together with everything you have already tried',
          de: 'das mit allem, was Sie schon versucht haben, an die Entwicklung geben',
          ar: 'تحويل الأمر إلى مهندس مع كل ما جرّبتموه',
        },
      ],
      facts: [
        {
          en: 'You do not need to repeat any of the steps.',
          de: 'Keinen der Schritte müssen Sie wiederholen.',
          ar: 'لا حاجة إلى تكرار أي خطوة.',
        },
      ],
      ask: ['version'],
      followUp: { count: 1, unit: 'working-days' },
    },
    ...defaultGuidance.procedures,
  ],
  offers: [
    {
      id: 'outage-month',
      kind: 'free-month',
      what: { en: 'a free month', de: 'einen kostenlosen Monat', ar: 'شهر مجاني' },
      when: { reasons: ['outage'], effortAtLeast: 40 },
      perCustomer: { times: 1, days: 365 },
    },
  ],
  escalations: [
    {
      id: 'broken-promise',
      when: { promiseBroken: true },
      to: { en: 'the engineer on call', de: 'die Bereitschaft der Entwicklung', ar: 'المهندس المناوب' },
      within: { count: 2, unit: 'working-hours' },
    },
  ],
  journey: [{ stage: 'leaving', never: 'are you sure' }],
  snippets: [
    {
      id: 'export-data',
      topic: { en: 'How do I export my data?', de: 'Wie exportiere ich meine Daten?', ar: 'كيف أصدّر بياناتي؟' },
      text: {
        en: 'The export is in the settings, under “Your data”.',
        de: 'Der Export steht in den Einstellungen unter „Ihre Daten“.',
        ar: 'التصدير في الإعدادات ضمن «بياناتكم».',
      },
    },
  ],
};
