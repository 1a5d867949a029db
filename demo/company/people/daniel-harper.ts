import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Angry with reason: charged twice, and the refund promised twice has not come. */
export const danielHarper: Person = {
  id: 'daniel-harper',
  name: 'Daniel Harper',
  language: 'en',
  identifiers: [
    { kind: 'email', value: 'daniel@harper.test' },
    { kind: 'phone', value: '+447700900187' },
  ],
  history: [
    orderThread('F-10340', {
      amount: 134.5,
      items: ['Corrie 45 rucksack', 'Rain cover'],
      placed: '-20d 18:26',
      delivered: '-16d 10:11',
    }),
    {
      id: '4702',
      channel: 'email',
      subject: 'Charged twice for F-10340',
      said: [
        {
          at: '-15d 07:58',
          in: "You've taken £134.50 from my card twice for F-10340. Both on the {day -20}, a minute apart. I placed one order. Please send one of them back.\n\nDaniel Harper",
        },
        {
          at: '-15d 11:30',
          out: 'Hi Daniel,\n\nI can see both payments, one of them should not be there. I have cancelled it and the money will be back on your card within 5 working days, so by {day -8}.\n\nSorry for the trouble,\nTom',
          by: 'Tom Halloran',
        },
      ],
    },
    {
      id: 'call-7731',
      channel: 'phone',
      party: 'phone:+447700900187',
      said: [
        {
          at: '-5d 16:20',
          note: 'cust v. cross. refund 134.50 still not there, bank says nothing pending. says was passed from acc to me & back. told him I wd chase finance & email same day. - LB',
          by: 'Lena Brandt',
        },
      ],
    },
  ],
  open: [
    {
      id: '4820',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Re: Charged twice for F-10340',
      shows: ['angry', 'broken-promise'],
      said: [
        {
          at: '-58m',
          in: "This is now beyond a joke. FIFTEEN DAYS. I was promised my £134.50 by {day -8}. Nothing. I rang, was passed around twice and promised an email the same day. Nothing. Thanks to you I went overdrawn and my bank charged me for it.\n\nI want the money back today and I want to know who is going to pay the bank's fee. If I don't hear back by tonight I'm disputing it with the card company and telling everyone I know to stay away from you.\n\nDaniel Harper\n\n> On {day -15} Fernhill Outfitters wrote:\n> I have cancelled it and the money will be back on your card within 5 working days",
        },
      ],
    },
    {
      id: 'w-31',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'bank statement as proof',
      shows: ['angry'],
      said: [
        {
          at: '-51m',
          in: 'Before you ask me for proof AGAIN: statement attached, both lines marked. Reference on the second one is 7734-AZ.\n\nD. Harper',
        },
      ],
    },
  ],
};
