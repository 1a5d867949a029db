import type { Person } from '../shapes.ts';

/** Never been in touch: "no earlier contact" is a result. */
export const elinBerg: Person = {
  id: 'elin-berg',
  name: 'Elin Berg',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'elin.berg@example.org' }],
  history: [],
  open: [
    {
      id: '4815',
      where: 'helpdesk',
      channel: 'web',
      status: 'open',
      subject: 'Which boots for wide feet?',
      shows: ['new-customer'],
      said: [
        {
          at: '-131m',
          in: "Hello, I've never ordered from you before. I have quite wide feet and every walking boot I've tried so far gives me blisters at the little toe. Would the Cairn Mid in wide be ok or is there something better? I'm usually a 40, and I'd be using them for day walks, nothing too serious.\n\nThank you\nElin",
        },
      ],
    },
  ],
};
