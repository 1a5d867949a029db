import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** One mailbox, two people: Greta bought, Paul writes. */
export const novakFamily: Person = {
  id: 'novak-family',
  name: 'Greta Novak',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'family@novak.example' }],
  sharedBy: ['Greta Novak', 'Paul Novak'],
  history: [
    orderThread('F-09988', {
      amount: 78,
      items: ["Children's Burn wellies (29)", "Children's Burn wellies (31)"],
      placed: '-118d 20:10',
      delivered: '-114d 15:45',
    }),
    {
      id: '4011',
      channel: 'email',
      subject: 'Wellies, wrong size',
      said: [
        {
          at: '-112d 19:40',
          in: 'Hello, the 29s are too small already (that was quick!). Can I swap them for a 30? Greta',
        },
        { at: '-111d 08:55', out: 'Hi Greta, of course. A return label is attached, the 30s leave today. Priya' },
      ],
    },
    {
      id: '4377',
      channel: 'email',
      subject: 'Head torch for night fishing',
      said: [
        {
          at: '-63d 22:05',
          in: 'Which of your head torches has a red light that stays on when you switch it off and on? Paul N.',
          by: 'Paul Novak',
        },
        { at: '-62d 10:20', out: 'Hi Paul, the Glim 400 keeps its last mode, red included. Tom', by: 'Tom Halloran' },
      ],
    },
  ],
  open: [
    {
      id: '4812',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'our order',
      shows: ['shared-mailbox'],
      participants: [{ name: 'Paul Novak', address: 'family@novak.example', role: 'requester' }],
      said: [
        {
          at: '-1d 20:31',
          in: "Hi, has our order gone out yet? And can you leave it with number 12 if nobody's in.\n\nPaul",
        },
      ],
    },
  ],
};
