import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';
import { subscriptionThread } from '../subscription-thread.ts';
import { surveyThread } from '../survey-thread.ts';

/** Happy, nothing wrong: the reply must not apologise. */
export const sophieLindqvist: Person = {
  id: 'sophie-lindqvist',
  name: 'Sophie Lindqvist',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'sophie.lindqvist@example.net' }],
  history: [
    subscriptionThread('sub-2231', 'Trail Club (monthly)', {
      trial: '-120d 10:20',
      started: '-106d 10:20',
      renewed: '-14d 10:20',
    }),
    orderThread('F-10377', {
      amount: 189,
      items: ['Brae down jacket (rust, M)'],
      placed: '-24d 12:40',
      delivered: '-21d 09:55',
    }),
    surveyThread(
      'S-1290',
      '-18d 07:31',
      'CES',
      7,
      'Ordered on Monday, wore it on Thursday. Could not have been simpler.',
    ),
  ],
  open: [
    {
      id: '4818',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Love the Brae jacket',
      shows: ['happy'],
      said: [
        {
          at: '-74m',
          in: "Hi there!\n\nJust wanted to say the Brae jacket is the best thing I've bought this year, I basically live in it. My sister has already tried to steal it twice :)\n\nNothing wrong at all! Only wondering: do the Brae mittens come in the same rust colour, or just black?\n\nThanks so much,\nSophie",
        },
      ],
    },
  ],
};
