import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';
import { subscriptionThread } from '../subscription-thread.ts';
import { surveyThread } from '../survey-thread.ts';

/** We promised, and kept it; now there is a small new question. Her earlier ticket stands solved. */
export const hannahDoyle: Person = {
  id: 'hannah-doyle',
  name: 'Hannah Doyle',
  language: 'en',
  identifiers: [
    { kind: 'email', value: 'hannah.doyle@example.org' },
    { kind: 'phone', value: '+447700900111' },
  ],
  history: [
    subscriptionThread('sub-2207', 'Trail Club (yearly)', {
      started: '-200d 09:12',
      paused: '-60d 18:40',
      cancelled: '-16d 20:05',
    }),
    orderThread('F-10311', {
      amount: 165,
      items: ['Cairn Mid boots (39)'],
      placed: '-34d 11:05',
      delivered: '-31d 12:00',
    }),
    {
      id: '4633',
      channel: 'email',
      subject: 'Eyelet came out',
      said: [
        {
          at: '-19d 20:18',
          in: 'Hi, second walk in my new Cairn boots and one of the eyelets has popped out. Can that be fixed, or do I need to send the pair back? Order F-10311.\n\nHannah',
        },
        {
          at: '-18d 09:21',
          out: 'Hi Hannah,\n\nSend them in with the label attached and our workshop will set a new eyelet. I promise you will have them back within 10 days.\n\nLena',
          by: 'Lena Brandt',
        },
        {
          at: '-11d 15:40',
          out: 'Hi Hannah, mended and handed to the courier this afternoon. Lena',
          by: 'Lena Brandt',
        },
        { at: '-10d 18:52', in: 'They arrived today, a day early! Good as new, thank you Lena.' },
      ],
    },
    surveyThread('S-1341', '-9d 08:00', 'CSAT', 5, 'You said ten days and it took eight. Rare.'),
    {
      id: 'call-7702',
      channel: 'phone',
      party: 'phone:+447700900111',
      said: [
        {
          at: '-8d 11:30',
          note: 'cust rang to say thx, asked re wax for cairns, told her beeswax tin not spray. happy.',
          by: 'Tom Halloran',
        },
      ],
    },
  ],
  open: [
    {
      id: '4808',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'How often to wax?',
      shows: ['kept-promise'],
      said: [
        {
          at: '-1d 08:20',
          in: "Hello, Hannah with the mended boots again. The wax Tom told me about came today. How often should I put it on, and do I take the laces out first? Sorry if that's a silly question.\n\nHannah",
        },
      ],
    },
    {
      id: '4797',
      where: 'helpdesk',
      channel: 'web',
      status: 'solved',
      subject: 'Gift card balance',
      shows: ['solved'],
      said: [
        { at: '-3d 10:05', in: "Can you tell me what's left on my gift card? It ends in 4410." },
        { at: '-3d 10:40', out: 'Hi Hannah, £22.50 is left on it, good until next June. Priya' },
        { at: '-3d 11:02', in: 'Perfect, that was easy. Thank you!' },
      ],
    },
  ],
};
