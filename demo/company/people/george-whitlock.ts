import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Confused by our return page; and an empty ticket from a missed call. */
export const georgeWhitlock: Person = {
  id: 'george-whitlock',
  name: 'George Whitlock',
  language: 'en',
  identifiers: [
    { kind: 'email', value: 'g.whitlock@example.net' },
    { kind: 'phone', value: '+447700900164' },
  ],
  history: [
    orderThread('F-10405', {
      amount: 42,
      items: ['Merino base layer (L)'],
      placed: '-11d 10:02',
      delivered: '-8d 14:30',
    }),
    {
      id: 'call-7725',
      channel: 'phone',
      party: 'phone:+447700900164',
      said: [
        {
          at: '-7d 10:15',
          note: 'gent, 70s, unsure how returns page works. talked him thru, he wd try w/ grandson at w/e',
          by: 'Lena Brandt',
        },
      ],
    },
  ],
  open: [
    {
      id: '4813',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'return',
      shows: ['confused', 'several-questions'],
      said: [
        {
          at: '-171m',
          in: "Dear Fernhill\n\nI'm sorry but I don't understand the return form. It asks for a QR code and I have no idea what that is or where I would get one. Do I need a printer? We haven't got one. Does the parcel go to the post office or does somebody come for it? And do I pay for the post myself?\n\nThe shirt is fine it is just too big for me, I'd like a medium instead if you have it.\n\nYours sincerely\nG. Whitlock",
        },
      ],
    },
    {
      id: '4805',
      where: 'helpdesk',
      channel: 'phone',
      party: 'phone:+447700900164',
      status: 'open',
      subject: 'Missed call',
      shows: ['empty'],
      said: [],
    },
  ],
};
