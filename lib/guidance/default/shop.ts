import type { Guidance } from '../document';
import { defaultGuidance } from './default-guidance';

/** A beginning for a shop that sends parcels: small vouchers at once, refunds up to a sum, replacements for what arrives broken. */
export const shop: Guidance = {
  ...defaultGuidance,
  brands: [
    {
      id: 'main',
      name: 'Our shop',
      sounds: ['Your lamp should have been with you on Monday. I have asked the carrier where it is.'],
      avoids: ['We apologise for any inconvenience this may have caused.'],
    },
  ],
  never: [
    { phrase: 'any inconvenience', better: 'name what went wrong for this customer' },
    { phrase: 'as per our policy', better: 'say what is possible, and why' },
    { phrase: 'unfortunately we cannot', better: 'say what we can do instead' },
  ],
  procedures: [
    {
      id: 'lost-parcel-late',
      when: { reasons: ['delivery-lost'], order: { olderThanDays: 14 } },
      say: [
        {
          en: 'send the order again or refund it, whichever you prefer',
          de: 'die Bestellung noch einmal verschicken oder den Betrag erstatten, ganz wie es Ihnen lieber ist',
          ar: 'إعادة إرسال الطلب أو رد المبلغ، كما تفضلون',
        },
      ],
      facts: [
        {
          en: 'We do not make you wait for the carrier’s search to end.',
          de: 'Auf das Ergebnis der Suche beim Paketdienst müssen Sie nicht warten.',
          ar: 'لن تنتظروا انتهاء بحث شركة الشحن.',
        },
      ],
      ask: ['address'],
      followUp: { count: 1, unit: 'working-days' },
      leaveScriptWhen: { intensityAtLeast: 3 },
    },
    ...defaultGuidance.procedures,
  ],
  offers: [
    {
      id: 'sorry-voucher',
      kind: 'voucher',
      what: {
        en: 'a voucher for your next order',
        de: 'einen Gutschein für die nächste Bestellung',
        ar: 'قسيمة للطلب القادم',
      },
      limit: 15,
      currency: 'EUR',
      when: { reasons: ['delivery-late', 'wrong-item', 'damaged'] },
      perCustomer: { times: 2, days: 365 },
    },
    {
      id: 'refund-lost',
      kind: 'refund',
      what: { en: 'a refund', de: 'eine Erstattung', ar: 'رد المبلغ' },
      limit: 150,
      currency: 'EUR',
      when: { reasons: ['delivery-lost', 'damaged'] },
      needsApprovalAbove: 60,
      perCustomer: { times: 2, days: 180 },
      evidence: ['order-number'],
    },
    {
      id: 'replace-damaged',
      kind: 'replacement',
      what: { en: 'a replacement', de: 'einen Ersatz', ar: 'بديل' },
      when: { reasons: ['damaged', 'wrong-item'] },
    },
  ],
  escalations: [
    {
      id: 'many-failed-fixes',
      when: { failedFixesAtLeast: 2, intensityAtLeast: 2 },
      to: { en: 'our senior team', de: 'unser erfahrenes Team', ar: 'فريقنا المتخصص' },
      within: { count: 4, unit: 'working-hours' },
    },
  ],
  journey: [{ stage: 'leaving', never: 'are you sure' }],
  snippets: [
    {
      id: 'return-how',
      topic: { en: 'How do I send something back?', de: 'Wie schicke ich etwas zurück?', ar: 'كيف أعيد منتجًا؟' },
      text: {
        en: 'You can start a return from your order page; the label is there to print.',
        de: 'Eine Rücksendung lässt sich auf der Seite der Bestellung anlegen; dort gibt es auch das Etikett zum Drucken.',
        ar: 'يمكنكم بدء الإرجاع من صفحة الطلب، وستجدون هناك ملصق الشحن للطباعة.',
      },
    },
  ],
};
