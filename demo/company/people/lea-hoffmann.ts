import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** German, "du", in a messenger: an exchange before a trip. */
export const leaHoffmann: Person = {
  id: 'lea-hoffmann',
  name: 'Lea Hoffmann',
  language: 'de',
  identifiers: [
    { kind: 'handle', value: '@lea.unterwegs' },
    { kind: 'email', value: 'lea.hoffmann@example.org' },
  ],
  history: [
    {
      id: 'soc-5544',
      channel: 'social',
      said: [
        {
          at: '-83d 18:22',
          in: 'Hey @fernhill, kommt der Corrie 45 nochmal in Grün? Bei euch steht nur "bald wieder da" 🥲',
        },
        {
          at: '-82d 09:11',
          out: 'Hey Lea! Ja, Ende des Monats. Sollen wir dir kurz Bescheid geben?',
          by: 'Lena Brandt',
        },
        { at: '-82d 09:40', in: 'jaaa bitte, mega lieb' },
      ],
    },
    orderThread('F-10412', {
      amount: 139,
      currency: 'EUR',
      items: ['Ridge Trailschuhe (40)'],
      placed: '-9d 21:02',
      delivered: '-5d 15:31',
    }),
  ],
  open: [
    {
      id: '4816',
      where: 'helpdesk',
      channel: 'messaging',
      status: 'open',
      subject: 'Trailschuhe zu klein',
      shows: ['german-du', 'own-circumstance'],
      said: [
        {
          at: '-3d 19:48',
          in: 'Hi ihr Lieben! Die Ridge in 40 sind mir leider ne halbe Nummer zu klein 😩 kann ich die gegen 41 tauschen?',
        },
        {
          at: '-2d 10:05',
          out: 'Hi Lea, klar! Das Rücksendeetikett hast du per Mail. Sobald die 40er im Lager sind, gehen die 41er raus.',
          by: 'Lena Brandt',
        },
        { at: '-2d 12:17', in: 'Super, hab sie grad abgegeben. Bestellnr war F-10412, falls ihr die braucht' },
        {
          at: '-97m',
          in: 'Hey, nur kurz die Frage: schafft ihr das noch vor Sonntag? Da fahr ich mit ner Freundin in den Harz und meine alten Schuhe haben echt ein Loch 🙈 Ist aber auch kein Weltuntergang, wenn nicht!',
        },
      ],
    },
    {
      id: 'w-23',
      where: 'webmail',
      channel: 'email',
      party: 'email:lea.hoffmann@example.org',
      status: 'open',
      subject: 'Re: Dein Rücksendeetikett',
      shows: ['german-du'],
      said: [
        {
          at: '-1d 16:45',
          in: 'Hi, mein Drucker streikt. Geht der QR-Code auch direkt vom Handy?\n\nLiebe Grüße\nLea\n\nVon meinem Handy gesendet',
        },
        {
          at: '-1d 17:20',
          out: 'Hi Lea, ja, der reicht völlig. Einfach im Paketshop zeigen.\n\nLiebe Grüße\nLena',
          by: 'Lena Brandt',
        },
        { at: '-1d 17:31', in: 'Perfekt, danke dir!! 🙏' },
      ],
    },
  ],
};
