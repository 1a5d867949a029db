import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** German, formal "Sie": a refund that has not arrived. */
export const jonasWeber: Person = {
  id: 'jonas-weber',
  name: 'Jonas Weber',
  language: 'de',
  identifiers: [
    { kind: 'email', value: 'j.weber@weber-muenster.example' },
    { kind: 'phone', value: '+491713920011' },
  ],
  history: [
    orderThread('F-10281', {
      amount: 178,
      currency: 'EUR',
      items: ['Brae Daunenweste (L)', 'Kletterhandschuhe (9)'],
      placed: '-46d 17:33',
      delivered: '-41d 11:50',
    }),
    {
      id: '4571',
      channel: 'email',
      subject: 'Rücksendung Handschuhe, Bestellung F-10281',
      said: [
        {
          at: '-38d 08:47',
          in: 'Sehr geehrte Damen und Herren,\n\ndie Handschuhe aus der Bestellung F-10281 sind mir leider zu eng. Ich habe sie heute mit dem beiliegenden Etikett zurückgeschickt und bitte um Erstattung von 49,00 €.\n\nMit freundlichen Grüßen\nJonas Weber',
        },
        {
          at: '-37d 10:12',
          out: 'Guten Tag Herr Weber,\n\nvielen Dank für Ihre Nachricht. Sobald das Paket bei uns eingegangen ist, erstatten wir Ihnen den Betrag innerhalb von 14 Tagen.\n\nMit freundlichen Grüßen\nLena Brandt',
          by: 'Lena Brandt',
        },
      ],
    },
    {
      id: 'call-7698',
      channel: 'phone',
      party: 'phone:+491713920011',
      said: [
        {
          at: '-12d 13:25',
          note: 'Hr. Weber fragt nach Erstattung Handschuhe (49 €). Retoure lt. Sendungsverf. seit {day -31} im Lager. Buchhaltung angeschrieben, Rückruf bis {workday -9} zugesagt. LB',
          by: 'Lena Brandt',
        },
      ],
    },
  ],
  open: [
    {
      id: '4819',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'AW: Rücksendung Handschuhe, Bestellung F-10281',
      shows: ['german-sie', 'broken-promise'],
      said: [
        {
          at: '-66m',
          in: 'Guten Tag,\n\nvor knapp sechs Wochen habe ich die Handschuhe zurückgeschickt, vor zwölf Tagen habe ich deswegen bei Ihnen angerufen. Frau Brandt hat mir damals einen Rückruf bis {workday -9} zugesagt. Der Rückruf kam nicht, das Geld auch nicht.\n\nIch bitte Sie, mir verbindlich mitzuteilen, wann die 49,00 € auf meinem Konto sind. Die Sendungsnummer der Retoure habe ich Frau Brandt bereits am Telefon genannt.\n\nMit freundlichen Grüßen\nJonas Weber\n\n-- \nIngenieurbüro Weber · Münster',
        },
      ],
    },
    {
      id: 'w-27',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'Frage zur Rechnung',
      shows: ['german-sie'],
      said: [
        {
          at: '-163m',
          in: 'Sehr geehrte Damen und Herren,\n\nkönnten Sie mir die Rechnung zu F-10281 bitte noch einmal als PDF zusenden? Meine Steuerberaterin benötigt sie bis Monatsende.\n\nMit freundlichen Grüßen\nJonas Weber',
        },
      ],
    },
  ],
};
