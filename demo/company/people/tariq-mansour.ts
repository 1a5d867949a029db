import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Says the friendliest words and means none of them. */
export const tariqMansour: Person = {
  id: 'tariq-mansour',
  name: 'Tariq Mansour',
  language: 'en',
  identifiers: [
    { kind: 'email', value: 'tariq.mansour@example.com' },
    { kind: 'handle', value: '@tariq_above_treeline' },
  ],
  history: [
    orderThread('F-10362', {
      amount: 64,
      items: ['Glim 400 head torch'],
      placed: '-17d 09:12',
      delivered: '-9d 16:20',
    }),
    {
      id: 'soc-5610',
      channel: 'social',
      party: 'handle:tariq_above_treeline',
      said: [
        {
          at: '-10d 21:15',
          in: 'day 7 of "next-day delivery" from @fernhill. time works differently up in the hills I guess',
        },
        {
          at: '-9d 09:30',
          out: 'That is not what next-day means to us either. It is on the van today, Tariq.',
          by: 'Lena Brandt',
        },
      ],
    },
  ],
  open: [
    {
      id: '4814',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'My wonderful head torch',
      shows: ['sarcastic'],
      said: [
        {
          at: '-139m',
          in: "Oh great, another masterpiece. First it takes eight days to arrive by next-day delivery, now it turns itself off every twenty minutes. Really useful feature in a cave, well done. Thanks a lot for the adventure.\n\nI've charged it fully and tried a different cable, before anyone suggests it. What now?\n\nTariq",
        },
      ],
    },
  ],
};
