import { expand, parseClause } from '../../lib/reply/write/grammar';
import { seeded } from '../../lib/reply/write/seeded';
import type { Case } from '../reply/a-case';

/**
 * 200 invented customers of one brand, each in words of their own: what goes wrong, with what, what hangs on it, what they ask.
 * The measure of a set like this has a floor, the likeness of the customers' own texts; the bench prints it beside ours.
 */
export function twoHundred(): Case[] {
  return Array.from({ length: 200 }, (_, index) => customer(index));
}

const NAMES =
  'Maya Ben Lena Omar Sara Joan Amir Chloe Rahul Grace Noor Felix Ines Kofi Tara Luca Hana Piotr Wendy Yusuf'.split(
    ' ',
  );
const LAST = 'Okafor Carter Lind Haddad Pike Martin Mehta Hill Stone Grant'.split(' ');
const THINGS =
  'kettle;desk lamp;hiking boots;coffee grinder;rain jacket;bookshelf;headset;garden hose;office chair;wall clock;tablet sleeve;bike lights;air fryer;travel cot;keyboard;blender;tent;picture frame;rucksack;door lock'.split(
    ';',
  );

const TROUBLES: Array<[reason: string, feeling: string, trouble: string]> = [
  [
    'delivery-late',
    'disappointed',
    '(My|The) {thing} was (due|promised for|supposed to come) on (Monday|the 4th|Tuesday of last week|the 9th) and (it has not arrived|nothing has turned up|there is no sign of it) (yet|so far).',
  ],
  [
    'delivery-lost',
    'worried',
    '(The tracking page says|Your carrier claims|The app tells me) my {thing} was (handed to a neighbour|left in the hallway|signed for at noon) but (nobody on our street has it|it is nowhere to be found|my neighbours know nothing about it).',
  ],
  [
    'damaged',
    'disappointed',
    'The {thing} (arrived|reached me|came out of the box) with (a long crack down one side|two dents and a missing screw|a torn corner|scratches all over the front).',
  ],
  [
    'wrong-item',
    'frustrated',
    'I ordered a {thing} and (the box contained|you sent me|what I unpacked was) (a pair of curtains|somebody else’s tea set|three bath mats|a child’s raincoat).',
  ],
  [
    'device-fault',
    'frustrated',
    '(The|My) {thing} (stopped working|gave up|went dead) after (two weeks|a month|nine days|the third use).',
  ],
  [
    'billing',
    'worried',
    '(I was charged|My account shows I paid|Your system booked) (twice|three times) for the {thing} (in February|last week|on the same day).',
  ],
  [
    'bug',
    'frustrated',
    'Your shop app (crashes|freezes|closes itself) (whenever|every time|as soon as) I (try to put|put|move) the {thing} (in my basket|on my list).',
  ],
  [
    'return',
    'calm',
    'I (want|would like) to return the {thing} because it is (smaller than the picture suggests|a different colour than shown|too heavy for my mother|not what I had in mind).',
  ],
  [
    'payment-failed',
    'confused',
    'My (card|payment|credit card) (is refused|is turned down|fails) (every time|whenever) I try to pay for the {thing}.',
  ],
  [
    'complaint-service',
    'angry',
    'I (waited|sat) (25|40|35|50) minutes on the phone about the {thing} and then (the line went dead|somebody hung up on me|I was sent back to the menu).',
  ],
];
const HANGS =
  '(|It is a (present|birthday gift) for my (father|niece|oldest friend).|We move house (next week|at the end of the month).|My (exam|course) starts on Monday.|I use it (every day|all the time) for work.|(Guests arrive|My parents visit) on Saturday.|)';
const ASKS =
  '(|When will I (hear from you|get news)?|Can you send (a new one|another) instead?|What happens (with|to) the old one?|How long (does|will) (it|that) take?|Do I need the original (box|packaging)?|)';

function customer(n: number): Case {
  const [reason, feeling, trouble] = TROUBLES[n % TROUBLES.length]!;
  const thing = THINGS[(n * 7 + Math.floor(n / 10)) % THINGS.length]!;
  const random = seeded(7, `customer ${n}`);
  const say = (source: string) =>
    expand(parseClause(source).parts, {
      choose: (count) => Math.floor(random() * count),
      polite: false,
      plural: false,
      slots: { thing },
    })!;
  const [what, hangs, ask] = [say(trouble), say(HANGS), say(ASKS)];
  const day = String((n % 20) + 2).padStart(2, '0');
  const hour = String(8 + (n % 8)).padStart(2, '0');
  return {
    language: 'en',
    name: `${NAMES[n % NAMES.length]} ${LAST[Math.floor(n / NAMES.length) % LAST.length]}`,
    now: `2026-03-${day}T${hour}:40`,
    said: [
      {
        from: 'them',
        on: n % 4 === 3 ? 'chat' : 'email',
        at: `2026-03-${day}T${hour}:05`,
        text: [what, hangs, ask].filter(Boolean).join(' '),
      },
    ],
    feeling: [feeling as never, ((n % 3) + 1) as 1 | 2 | 3],
    reasons: [reason],
    questions: ask ? [ask] : [],
    circumstances: hangs
      ? [{ kind: /Saturday|week|month|Monday/.test(hangs) ? 'deadline' : 'plan', words: hangs.replace('.', '') }]
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
