import type { Case } from '../reply/a-case';

export const casesDe: Case[] = [
  {
    language: 'de',
    name: 'Jonas Brandt',
    now: '2026-03-12T09:40',
    repeat: 3,
    said: [
      {
        from: 'them',
        on: 'chat',
        in: 'c1',
        at: '2026-03-03T15:02',
        text: 'Mein Router bricht jeden Abend ab. Bestellung A-2044.',
      },
      {
        from: 'note',
        on: 'phone',
        in: 'c2',
        at: '2026-03-05T11:20',
        text: 'Kunde hat Router zurückgesetzt, ohne Erfolg. Rückruf bis Freitag zugesagt.',
      },
      {
        from: 'them',
        on: 'email',
        in: 'c3',
        at: '2026-03-12T09:31',
        text: 'Guten Tag, der Rückruf kam nie und die Verbindung bricht weiterhin jeden Abend ab. Ich arbeite von zu Hause. Wann wird das endlich behoben?',
      },
    ],
    feeling: ['frustrated', 2],
    reasons: ['outage'],
    tried: [{ step: 'reset', label: 'Router zurückgesetzt', quote: 'Kunde hat Router zurückgesetzt, ohne Erfolg' }],
    answered: [{ slot: 'order-number', value: 'A-2044', quote: 'Bestellung A-2044' }],
    promises: [{ what: 'Rückruf', due: '2026-03-06', quote: 'Rückruf bis Freitag zugesagt' }],
    questions: ['Wann wird das endlich behoben?'],
    circumstances: [{ kind: 'work', words: 'Ich arbeite von zu Hause' }],
    traits: { address: 'polite' },
  },
  {
    language: 'de',
    name: 'Mia Keller',
    now: '2026-03-12T10:10',
    said: [
      {
        from: 'them',
        on: 'messaging',
        at: '2026-03-12T10:00',
        text: 'Hey ihr, mein Paket sollte Montag da sein und ist immer noch nicht angekommen. Ich brauche es bis Samstag, da heiratet meine Schwester. Wo ist es?',
      },
    ],
    feeling: ['worried', 2],
    reasons: ['delivery-late'],
    questions: ['Wo ist es?'],
    circumstances: [{ kind: 'deadline', words: 'Ich brauche es bis Samstag, da heiratet meine Schwester' }],
    traits: { address: 'familiar', formality: 'informal' },
    orders: [
      { id: 'N-3381', at: '2026-03-02T10:00:00Z', amount: 34.5, currency: 'EUR', items: ['Kleid'], status: 'versandt' },
    ],
  },
  {
    language: 'de',
    name: 'Dr. Helga Sommer',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T10:45',
        text: 'Sehr geehrte Damen und Herren, mir wurde der Februar zweimal abgebucht. Bitte erstatten Sie mir den zweiten Betrag. Wie lange dauert das?',
      },
    ],
    feeling: ['disappointed', 1],
    reasons: ['billing'],
    questions: [{ request: 'Bitte erstatten Sie mir den zweiten Betrag' }, 'Wie lange dauert das?'],
    traits: { formality: 'formal', address: 'polite' },
  },
  {
    language: 'de',
    name: 'Tim',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'chat',
        at: '2026-03-12T10:30',
        text: 'Die App stürzt ab, sobald ich meine Liste öffne. Hab sie schon neu installiert.',
      },
      { from: 'us', on: 'chat', at: '2026-03-12T10:40', text: 'Hallo Tim, bitte den Cache leeren.' },
      {
        from: 'them',
        on: 'chat',
        at: '2026-03-12T10:55',
        text: 'Cache ist leer, die App stürzt trotzdem sofort ab. Version 4.2.1',
      },
    ],
    feeling: ['frustrated', 1],
    reasons: ['bug'],
    traits: { address: 'familiar' },
    tried: [
      { step: 'reinstall', label: 'neu installiert', quote: 'Hab sie schon neu installiert' },
      { step: 'clear-cache', label: 'Cache geleert', quote: 'Cache ist leer' },
    ],
    answered: [{ slot: 'version', value: '4.2.1', quote: 'Version 4.2.1' }],
  },
  {
    language: 'de',
    name: 'Karin Voss',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T09:45',
        text: 'Hallo, der neue Wasserkocher ist da und läuft einwandfrei. Vielen Dank für die schnelle Hilfe!',
      },
    ],
    feeling: ['grateful', 2],
    reasons: ['praise'],
  },
  {
    language: 'de',
    name: 'Petra Lang',
    now: '2026-03-12T16:30',
    said: [
      {
        from: 'them',
        on: 'web',
        at: '2026-03-12T15:45',
        text: 'Die Lampe ist mit gebrochenem Fuß angekommen, das Glas liegt in Scherben im Karton. Muss ich die kaputte zurückschicken? Am Montag eröffnen wir unser Café.',
      },
    ],
    feeling: ['disappointed', 2],
    reasons: ['damaged'],
    questions: ['Muss ich die kaputte zurückschicken?'],
    circumstances: [{ kind: 'event', words: 'Am Montag eröffnen wir unser Café' }],
    orders: [
      { id: 'L-5520', at: '2026-03-05T10:00:00Z', amount: 120, currency: 'EUR', items: ['Lampe'], status: 'geliefert' },
    ],
  },
  {
    language: 'de',
    name: 'Murat Aydin',
    now: '2026-03-12T12:30',
    said: [{ from: 'them', on: 'email', at: '2026-03-12T12:12', text: 'Funktioniert nicht.' }],
    feeling: ['frustrated', 1],
  },
  {
    language: 'de',
    name: 'Sofie Wendt',
    now: '2026-03-12T12:30',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-08T12:12',
        text: 'Guten Tag, ich möchte die blaue Jacke zurückgeben, weil die Ärmel zu kurz sind. Wohin soll ich sie schicken?',
      },
    ],
    feeling: ['calm', 0],
    reasons: ['return'],
    questions: ['Wohin soll ich sie schicken?'],
    orders: [
      { id: 'J-1', at: '2026-03-05T10:00:00Z', amount: 80, currency: 'EUR', items: ['Jacke'], status: 'geliefert' },
    ],
  },
];
