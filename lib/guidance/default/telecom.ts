import type { Guidance } from '../document';
import { defaultGuidance } from './default-guidance';

/** A beginning for a telecom team: outages told with a time, technicians with a window, credits by the day. */
export const telecom: Guidance = {
  ...defaultGuidance,
  tone: { ...defaultGuidance.tone, address: 'polite' },
  brands: [
    {
      id: 'main',
      name: 'Our network',
      sounds: [
        'Your line has been down since Tuesday. I have measured it from here: the fault is outside of your home.',
      ],
      avoids: ['Please restart your router and contact us again.'],
    },
  ],
  never: [
    { phrase: 'your contract clearly states', better: 'quote the sentence and say what it means here' },
    { phrase: 'please be patient', better: 'name the next step and when it comes' },
  ],
  procedures: [
    {
      id: 'outage-after-fixes',
      when: { reasons: ['outage'], failedFixesAtLeast: 1 },
      say: [
        {
          en: 'measure the line from here and book a technician if the fault is outside',
          de: 'die Leitung von hier aus messen und, wenn der Fehler außerhalb liegt, eine Technikerin oder einen Techniker buchen',
          ar: 'فحص الخط من هنا وحجز فني إذا كان العطل خارج المنزل',
        },
      ],
      facts: [
        {
          en: 'You do not need to restart anything again.',
          de: 'Sie müssen nichts noch einmal neu starten.',
          ar: 'لا حاجة إلى إعادة تشغيل أي جهاز.',
        },
      ],
      ask: ['since-when', 'phone'],
      followUp: { count: 4, unit: 'working-hours' },
      leaveScriptWhen: { intensityAtLeast: 3 },
    },
    ...defaultGuidance.procedures,
  ],
  offers: [
    {
      id: 'outage-credit',
      kind: 'discount',
      what: {
        en: 'a credit on your next bill',
        de: 'eine Gutschrift auf der nächsten Rechnung',
        ar: 'خصم من الفاتورة القادمة',
      },
      limit: 20,
      currency: 'EUR',
      when: { reasons: ['outage', 'device-fault'] },
      needsApprovalAbove: 10,
      perCustomer: { times: 2, days: 180 },
      evidence: ['since-when'],
    },
  ],
  escalations: [
    {
      id: 'wants-to-leave',
      when: { stages: ['leaving'] },
      to: { en: 'our contract team', de: 'unser Vertragsteam', ar: 'فريق العقود' },
      within: { count: 1, unit: 'working-days' },
    },
  ],
  journey: [{ stage: 'leaving', never: 'are you sure' }],
  snippets: [
    {
      id: 'router-lights',
      topic: { en: 'What do the lights mean?', de: 'Was bedeuten die Lichter?', ar: 'ماذا تعني الأضواء؟' },
      text: {
        en: 'A steady light means that the line is up; a blinking one means that the router is still connecting.',
        de: 'Leuchtet das Licht ruhig, steht die Leitung; blinkt es, verbindet sich das Gerät noch.',
        ar: 'الضوء الثابت يعني أن الخط يعمل، والوامض يعني أن الجهاز ما زال يتصل.',
      },
    },
  ],
};
