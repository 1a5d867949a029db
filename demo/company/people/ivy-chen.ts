import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Two order numbers for one parcel, and an address that has been true before: conflicting and stale values. */
export const ivyChen: Person = {
  id: 'ivy-chen',
  name: 'Ivy Chen',
  language: 'en',
  identifiers: [
    { kind: 'email', value: 'ivy.chen@example.com' },
    { kind: 'handle', value: '@ivy_uphill' },
  ],
  history: [
    {
      id: '3044',
      channel: 'email',
      subject: 'Deliver to my flat please',
      said: [
        {
          at: '-229d 13:15',
          in: "Hi, could you send everything to Flat 3, 18 Sample Street, EX1 2AB from now on? I'm on size 38 and the courier knows the door code.\n\nIvy",
        },
        { at: '-229d 15:02', out: 'Hi Ivy, noted on your account: Flat 3, 18 Sample Street. Lena', by: 'Lena Brandt' },
      ],
    },
    orderThread('F-10398', {
      amount: 96,
      items: ['Ridge trail shoes (38)'],
      placed: '-12d 08:30',
      shipped: '-10d 14:00',
    }),
    {
      id: 'chat-20951',
      channel: 'chat',
      said: [
        {
          at: '-4d 12:11',
          in: 'Hello, my trail shoes are not moving in the tracking since saturday. order number is F-10389',
        },
        {
          at: '-4d 12:14',
          out: 'Hi Ivy, let me look. Are you sure about F-10389? That one is not yours.',
          by: 'Tom Halloran',
        },
        { at: '-4d 12:15', in: 'oh no idea then, I have to run, I will write' },
      ],
    },
  ],
  open: [
    {
      id: '4809',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Trail shoes F-10398',
      shows: ['conflicting-values', 'stale-value'],
      said: [
        {
          at: '-1d 09:37',
          in: "Hi, about the trail shoes: the number I gave in the chat was wrong, it's F-10398. Or F-10393? The confirmation is on my old phone.\n\nAlso I'm not at Sample Street any more since last month, so if they're still on the way they'll go to the wrong place. What can we do?\n\nIvy",
        },
      ],
    },
  ],
};
