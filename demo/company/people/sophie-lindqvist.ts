import type { Person } from '../shapes.ts';

/** Happy, nothing wrong: the reply must not apologise. */
export const sophieLindqvist: Person = {
  id: 'sophie-lindqvist',
  name: 'Sophie Lindqvist',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'sophie.lindqvist@example.net' }],
  history: [
    {
      id: 'F-10377',
      channel: 'order',
      said: [
        {
          at: '-24d 12:40',
          event: 'Order F-10377 placed: Brae down jacket (rust, M). £189.00',
          order: {
            id: 'F-10377',
            amount: 189,
            currency: 'GBP',
            items: ['Brae down jacket (rust, M)'],
            status: 'placed',
          },
        },
        {
          at: '-21d 09:55',
          event: 'Order F-10377 delivered.',
          order: {
            id: 'F-10377',
            amount: 189,
            currency: 'GBP',
            items: ['Brae down jacket (rust, M)'],
            status: 'delivered',
          },
        },
      ],
    },
    {
      id: 'S-1290',
      channel: 'survey',
      subject: 'How was your order?',
      said: [
        {
          at: '-18d 07:31',
          in: 'Ordered on Monday, wore it on Thursday. Could not have been simpler.',
          survey: {
            measure: 'CES',
            question: 'Fernhill made it easy for me to get what I needed.',
            score: 7,
            min: 1,
            max: 7,
            highIs: 'ease',
          },
        },
      ],
    },
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
