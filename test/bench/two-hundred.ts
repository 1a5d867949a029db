import type { Case } from '../reply/a-case';

/** 200 invented customers of one brand: what goes wrong, with what, what hangs on it and what they ask, combined without repeats. */
export function twoHundred(): Case[] {
  return Array.from({ length: 200 }, (_, index) => customer(index));
}

const NAMES =
  'Maya Ben Lena Omar Sara Joan Amir Chloe Rahul Grace Noor Felix Ines Kofi Tara Luca Hana Piotr Wendy Yusuf'.split(
    ' ',
  );
const LAST = 'Okafor Carter Lind Haddad Pike Martin Mehta Hill Stone Grant'.split(' ');
const THINGS =
  'kettle;desk lamp;hiking boots;coffee grinder;rain jacket;bookshelf;headset;garden hose;office chair;wall clock;tablet sleeve;bike lights;air fryer;travel cot;keyboard'.split(
    ';',
  );

const TROUBLES: Array<[string, string, (thing: string, n: number) => string]> = [
  ['delivery-late', 'disappointed', (t, n) => `My ${t} was due on the ${(n % 9) + 2}th and it has not arrived yet.`],
  [
    'delivery-lost',
    'worried',
    (t) => `The tracking page says my ${t} was handed to a neighbour but nobody on our street has it.`,
  ],
  ['damaged', 'disappointed', (t) => `The ${t} arrived with a long crack down one side.`],
  [
    'wrong-item',
    'frustrated',
    (t, n) => `I ordered a ${t} and the box contained ${n % 2 ? 'a pair of curtains' : 'somebody else’s tea set'}.`,
  ],
  ['device-fault', 'frustrated', (t, n) => `The ${t} stopped working after ${(n % 5) + 2} weeks.`],
  ['billing', 'worried', (t, n) => `I was charged ${(n % 2) + 2} times for the same ${t}.`],
  ['bug', 'frustrated', (t) => `Your shop app crashes whenever I try to put the ${t} in my basket.`],
  [
    'return',
    'calm',
    (t, n) =>
      `I want to return the ${t} because it is ${n % 2 ? 'smaller than the picture suggests' : 'a different colour than shown'}.`,
  ],
  ['payment-failed', 'confused', (t) => `My card is refused every time I try to pay for the ${t}.`],
  [
    'complaint-service',
    'angry',
    (t, n) => `I waited ${20 + (n % 40)} minutes on the phone about the ${t} and then the line went dead.`,
  ],
];
const HANGS = [
  '',
  'It is a present for my father.',
  'We move house next week.',
  'My exam starts on Monday.',
  'I use it every day for work.',
  '',
  'Guests arrive on Saturday.',
  '',
];
const ASKS = [
  'When will I hear from you?',
  'Can you send a new one instead?',
  '',
  'What happens with the old one?',
  'How long does it take?',
  '',
  'Do I need the original box?',
];

function customer(n: number): Case {
  const [reason, feeling, trouble] = TROUBLES[n % TROUBLES.length]!;
  const thing = THINGS[(n * 7 + Math.floor(n / 15)) % THINGS.length]!;
  const hangs = HANGS[Math.floor(n / 3) % HANGS.length]!;
  const ask = ASKS[Math.floor(n / 2) % ASKS.length]!;
  const text = [trouble(thing, n), hangs, ask].filter(Boolean).join(' ');
  const day = String((n % 20) + 2).padStart(2, '0');
  const hour = String(8 + (n % 8)).padStart(2, '0');
  return {
    language: 'en',
    name: `${NAMES[n % NAMES.length]} ${LAST[Math.floor(n / NAMES.length) % LAST.length]}`,
    now: `2026-03-${day}T${hour}:40`,
    said: [{ from: 'them', on: n % 4 === 3 ? 'chat' : 'email', at: `2026-03-${day}T${hour}:05`, text }],
    feeling: [feeling as never, ((n % 3) + 1) as 1 | 2 | 3],
    reasons: [reason],
    questions: ask ? [ask] : [],
    circumstances: hangs
      ? [
          {
            kind:
              hangs.includes('Saturday') || hangs.includes('week') || hangs.includes('Monday') ? 'deadline' : 'plan',
            words: hangs.replace('.', ''),
          },
        ]
      : [],
    orders: [
      {
        id: `N-${3000 + n}`,
        at: '2026-02-25T10:00:00Z',
        amount: 20 + n,
        currency: 'EUR',
        items: [thing],
        status: 'shipped',
      },
    ],
  };
}
