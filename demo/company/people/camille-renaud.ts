import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';
import { surveyThread } from '../survey-thread.ts';

/** A chat in French: delivered, says the carrier; nothing there, says the customer. */
export const camilleRenaud: Person = {
  id: 'camille-renaud',
  name: 'Camille Renaud',
  language: 'fr',
  identifiers: [
    { kind: 'email', value: 'camille.renaud@example.net' },
    { kind: 'phone', value: '+33639980042' },
  ],
  history: [
    orderThread('F-10033', {
      amount: 54,
      currency: 'EUR',
      items: ['Gourde isotherme 1 l', 'Tasse Fernhill'],
      placed: '-104d 12:08',
      delivered: '-99d 09:40',
    }),
    surveyThread(
      'S-1102',
      '-97d 19:20',
      'NPS',
      8,
      'Livraison rapide et joli emballage. La gourde garde vraiment le thé au chaud.',
    ),
    orderThread('F-10420', {
      amount: 119,
      currency: 'EUR',
      items: ['Sac de couchage Lochan -5'],
      placed: '-8d 20:55',
      shipped: '-6d 16:10',
      delivered: '-2d 11:32',
    }),
    {
      id: '4788',
      channel: 'email',
      subject: 'Où est mon sac de couchage ?',
      said: [
        {
          at: '-3d 18:14',
          in: "Bonjour,\n\nle suivi de ma commande F-10420 n'a pas bougé depuis quatre jours. Pouvez-vous me dire où elle se trouve ?\n\nMerci d'avance,\nCamille Renaud",
        },
        {
          at: '-3d 18:50',
          out: 'Bonjour Camille,\n\nvotre colis est au dépôt du transporteur et sera livré demain ou après-demain. Si rien n’arrive, écrivez-nous et nous ouvrons une enquête.\n\nBonne soirée,\nPriya',
        },
      ],
    },
  ],
  open: [
    {
      id: '4822',
      where: 'helpdesk',
      channel: 'chat',
      status: 'open',
      subject: 'Chat avec Camille Renaud',
      shows: ['french-chat', 'own-circumstance'],
      said: [
        { at: '-24m', in: 'bonjour, le site dit que mon colis a été livré avant-hier mais je n’ai rien reçu du tout' },
        { at: '-22m', out: 'Bonjour Camille, je regarde tout de suite.' },
        { at: '-19m', in: 'j’ai déjà demandé à la gardienne et aux voisins du 2e, personne ne l’a' },
        {
          at: '-17m',
          in: 'c’est embêtant parce que je pars dormir en refuge vendredi avec mon club, et là je n’ai pas de duvet…',
        },
        { at: '-15m', in: 'vous pouvez m’en renvoyer un ou pas ?' },
      ],
    },
    {
      id: 'w-30',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'Attestation de non-réception',
      shows: ['several-questions'],
      said: [
        {
          at: '-33m',
          in: 'Bonjour,\n\nun collègue à vous m’a parlé d’une attestation à signer. Où puis-je la trouver ? Faut-il la renvoyer par courrier ou est-ce qu’un scan suffit ? Et combien de temps dure l’enquête ?\n\nCordialement,\nCamille Renaud\n06 39 98 00 42',
        },
      ],
    },
  ],
};
