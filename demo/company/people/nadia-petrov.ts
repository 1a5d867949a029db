import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** A ticket between colleagues: the composer stands on internal note. */
export const nadiaPetrov: Person = {
  id: 'nadia-petrov',
  name: 'Nadia Petrov',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'nadia.petrov@example.com' }],
  history: [
    orderThread('F-10120', {
      amount: 219,
      items: ['Corrie 65 rucksack'],
      placed: '-89d 15:16',
      delivered: '-85d 10:41',
    }),
    {
      id: 'chat-20444',
      channel: 'chat',
      said: [
        { at: '-70d 16:02', in: 'Is the hip belt of the Corrie 65 replaceable?' },
        { at: '-70d 16:05', out: 'It is, two screws on each side. The small belt is in stock.', by: 'Tom Halloran' },
        { at: '-70d 16:06', in: 'lovely, ordering that. thx' },
      ],
    },
  ],
  open: [
    {
      id: '4804',
      where: 'helpdesk',
      channel: 'email',
      status: 'pending',
      subject: 'Buckle broke on the trail',
      noteFirst: true,
      shows: ['internal-note'],
      said: [
        {
          at: '-2d 14:33',
          in: "Hi, the chest buckle of my Corrie 65 (F-10120) snapped on day two of the Coast Path. I've tied it with a bootlace for now. Could you send me a spare? I'm at the hostel in Sampleton until {weekday 2}.\n\nNadia",
        },
        {
          at: '-2d 15:20',
          note: 'have we got buckle part no? old stock list says CB-20 but thats the 45. @priya pls confirm w/ workshop b4 we promise anything',
          by: 'Tom Halloran',
        },
      ],
    },
    {
      id: 'w-26',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'hostel address',
      shows: ['own-circumstance'],
      said: [
        {
          at: '-1d 21:10',
          in: 'Just in case you need it for the buckle: YHA Sampleton, 2 Example Lane, EX9 9ZZ. I leave here on {weekday 2} early in the morning.\n\nNadia\n\nSent from my phone, excuse typos',
        },
      ],
    },
  ],
};
