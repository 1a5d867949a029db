import type { Case } from '../reply/a-case';

export const casesFr: Case[] = [
  {
    language: 'fr',
    name: 'Camille Roux',
    now: '2026-03-12T09:40',
    repeat: 3,
    said: [
      {
        from: 'them',
        on: 'chat',
        in: 'c1',
        at: '2026-03-03T15:02',
        text: 'Mon routeur coupe tous les soirs. Commande A-2044.',
      },
      {
        from: 'note',
        on: 'phone',
        in: 'c2',
        at: '2026-03-05T11:20',
        text: 'Client a réinitialisé le routeur, sans effet. Rappel promis vendredi.',
      },
      {
        from: 'them',
        on: 'email',
        in: 'c3',
        at: '2026-03-12T09:31',
        text: "Bonjour, personne ne m'a rappelé et la connexion coupe toujours chaque soir. Je travaille à la maison. Quand est-ce que ce sera réparé ?",
      },
    ],
    feeling: ['frustrated', 2],
    reasons: ['outage'],
    tried: [{ step: 'reset', label: 'réinitialisé le routeur', quote: 'Client a réinitialisé le routeur, sans effet' }],
    answered: [{ slot: 'order-number', value: 'A-2044', quote: 'Commande A-2044' }],
    promises: [{ what: 'Rappel', due: '2026-03-06', quote: 'Rappel promis vendredi' }],
    questions: ['Quand est-ce que ce sera réparé ?'],
    circumstances: [{ kind: 'work', words: 'Je travaille à la maison' }],
  },
  {
    language: 'fr',
    name: 'Hugo',
    now: '2026-03-12T10:10',
    said: [
      {
        from: 'them',
        on: 'messaging',
        at: '2026-03-12T10:00',
        text: "Salut, mon colis devait arriver lundi et je n'ai toujours rien reçu. Il est où ? C'est pour l'anniversaire de ma fille samedi.",
      },
    ],
    feeling: ['worried', 2],
    reasons: ['delivery-late'],
    questions: ['Il est où ?'],
    circumstances: [{ kind: 'deadline', words: "C'est pour l'anniversaire de ma fille samedi" }],
    traits: { address: 'familiar', formality: 'informal' },
    orders: [
      { id: 'N-3381', at: '2026-03-02T10:00:00Z', amount: 34.5, currency: 'EUR', items: ['Poupée'], status: 'expédié' },
    ],
  },
  {
    language: 'fr',
    name: 'Marie Dubois',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T10:45',
        text: "Madame, Monsieur, le mois de février m'a été prélevé deux fois. Merci de rembourser le second montant. Combien de temps cela prendra-t-il ?",
      },
    ],
    feeling: ['disappointed', 1],
    reasons: ['billing'],
    questions: [{ request: 'Merci de rembourser le second montant' }, 'Combien de temps cela prendra-t-il ?'],
    traits: { formality: 'formal', address: 'polite' },
  },
  {
    language: 'fr',
    name: 'Nadia Benali',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T09:45',
        text: 'Bonjour, la nouvelle bouilloire est arrivée et fonctionne parfaitement. Merci beaucoup !',
      },
    ],
    feeling: ['grateful', 2],
    reasons: ['praise'],
  },
  {
    language: 'fr',
    name: 'Paul Girard',
    now: '2026-03-12T16:30',
    said: [
      {
        from: 'them',
        on: 'web',
        at: '2026-03-12T15:45',
        text: 'La lampe est arrivée avec le pied cassé et le verre en morceaux. Dois-je renvoyer la lampe cassée ? Nous ouvrons notre café lundi.',
      },
    ],
    feeling: ['disappointed', 2],
    reasons: ['damaged'],
    questions: ['Dois-je renvoyer la lampe cassée ?'],
    circumstances: [{ kind: 'event', words: 'Nous ouvrons notre café lundi' }],
    orders: [
      { id: 'L-5520', at: '2026-03-05T10:00:00Z', amount: 120, currency: 'EUR', items: ['Lampe'], status: 'livré' },
    ],
  },
  {
    language: 'fr',
    name: 'Léa Morel',
    now: '2026-03-12T12:30',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-08T12:12',
        text: "Bonjour, je voudrais retourner la veste bleue parce que les manches sont trop courtes. À quelle adresse dois-je l'envoyer ?",
      },
    ],
    feeling: ['calm', 0],
    reasons: ['return'],
    questions: ["À quelle adresse dois-je l'envoyer ?"],
  },
];
