import { orderThread } from '../order-thread.ts';
import type { OpenThread, Person, Saying } from '../shapes.ts';

// A stove that will not light, in thirty messages: what a thread looks like when nobody sums up.
const STOVE: Saying[] = [
  {
    at: '-16d 09:12',
    in: "Hi, my Ember stove (F-10250) won't light. The igniter clicks but no flame. What can I do?\nMarcus",
  },
  {
    at: '-16d 13:40',
    out: 'Hi Marcus, is there gas in the cartridge? Weigh it on a kitchen scale: empty is 149 g.',
    by: 'Tom Halloran',
  },
  { at: '-16d 18:03', in: 'It weighs 340 g so plenty left.' },
  {
    at: '-15d 10:10',
    out: 'Good. Please screw the cartridge off and on again, it needs to bite for the last half turn.',
    by: 'Tom Halloran',
  },
  { at: '-15d 19:20', in: 'Done that. Same. Click click click.' },
  { at: '-14d 11:00', out: 'Can you light it with a match instead?', by: 'Lena Brandt' },
  {
    at: '-14d 18:45',
    in: 'Yes with a match it lights, but the flame is yellow and goes out as soon as I turn it down.',
  },
  {
    at: '-13d 09:05',
    out: 'Yellow means dirt in the jet. Please clean the jet with the needle from the lid.',
    by: 'Lena Brandt',
  },
  { at: '-13d 20:11', in: 'What needle? There is none in the lid.' },
  { at: '-12d 09:30', out: 'I am putting a needle in the post today.', by: 'Lena Brandt' },
  { at: '-12d 17:55', in: 'ok thanks' },
  { at: '-9d 18:02', in: 'Needle is here. Cleaned the jet twice, the flame is blue now.' },
  {
    at: '-9d 18:20',
    in: "Spoke too soon. Blue for five minutes and then it went out and now it won't light at all, not with a match either.",
  },
  { at: '-8d 10:15', out: 'Thanks Marcus. Which cartridge are you using, ours or another make?', by: 'Tom Halloran' },
  { at: '-8d 18:30', in: "Yours, the 450. Bought it with the stove. It's all on the order F-10250." },
  {
    at: '-7d 09:12',
    note: 'Batch 0923 has the bad regulators, see workshop list. his cd be one. ask for serial?',
    by: 'Tom Halloran',
  },
  {
    at: '-7d 09:20',
    out: 'Could you send me the serial number? It is on the underside of the burner.',
    by: 'Tom Halloran',
  },
  { at: '-7d 19:01', in: 'EM-0923-1187' },
  { at: '-6d 09:00', out: 'Thank you. I am asking the workshop.', by: 'Tom Halloran' },
  { at: '-5d 18:10', in: 'Any news from the workshop?' },
  { at: '-4d 09:40', out: 'Not yet, sorry. Have you tried a new cartridge in the meantime?', by: 'Lena Brandt' },
  { at: '-4d 18:22', in: "I don't have another one and I'd rather not buy one just to test your stove." },
  {
    at: '-3d 10:00',
    out: "Fair enough. A cartridge can't go by post, could you pick one up in the shop in Exham?",
    by: 'Lena Brandt',
  },
  { at: '-3d 18:30', in: 'Exham is 60 miles away.' },
  { at: '-2d 09:33', note: 'workshop: yes batch 0923, swap without return. PN to tell cust', by: 'Tom Halloran' },
  { at: '-2d 18:40', in: 'Hello? Anyone?' },
  { at: '-1d 09:01', out: 'Hi Marcus, sorry for the silence. Is the igniter still clicking?', by: 'Lena Brandt' },
  { at: '-1d 09:45', in: 'Yes. As I wrote in my very first message.' },
  {
    at: '-112m',
    in: "Could somebody please read this thread from the top and tell me what happens next? We go camping with the kids at half term and I'd like to cook something.\nMarcus",
  },
];

const thread: OpenThread = {
  id: '4790',
  where: 'helpdesk',
  channel: 'email',
  status: 'open',
  subject: "Ember stove won't light",
  shows: ['long-thread'],
  said: STOVE,
};

/** The longest thread of all. */
export const marcusBell: Person = {
  id: 'marcus-bell',
  name: 'Marcus Bell',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'marcus.bell@example.com' }],
  history: [
    orderThread('F-10250', {
      amount: 88,
      items: ['Ember stove', 'Gas cartridge 450'],
      placed: '-60d 20:44',
      delivered: '-56d 13:13',
    }),
  ],
  open: [thread],
};
