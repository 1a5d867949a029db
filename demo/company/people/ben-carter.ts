import type { Person } from '../shapes.ts';

/** A scout leader who copies the treasurer in, and forwards what a parent wrote: who is the customer? */
export const benCarter: Person = {
  id: 'ben-carter',
  name: 'Ben Carter',
  language: 'en',
  identifiers: [{ kind: 'email', value: 'ben.carter@scouts.example' }],
  history: [
    {
      id: '4455',
      channel: 'email',
      subject: 'Group prices on tents',
      said: [
        {
          at: '-52d 18:12',
          in: "Hi there, we're the 3rd Fernley scouts and need 6 tents for the summer camp. Do you do group prices?\nBen",
        },
        {
          at: '-51d 09:44',
          out: 'Hi Ben,\n\nWe do: 12 % from five tents of one kind. Tell me which one and I will set the basket up for you.\n\nPriya',
        },
      ],
    },
  ],
  open: [
    {
      id: '4811',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Six Tarn 3 for the camp',
      shows: ['two-people'],
      participants: [
        { name: 'Ben Carter', address: 'ben.carter@scouts.example', role: 'requester' },
        { name: 'Moira Hale', address: 'treasurer@scouts.example', role: 'cc' },
      ],
      said: [
        {
          at: '-1d 17:03',
          in: "Hi Priya,\n\nit's six Tarn 3 then, please. I've copied in Moira who pays the bills, she'll want the invoice made out to the group and not to me.\n\nCheers\nBen\n\n--\nBen Carter, scout leader\n3rd Fernley",
        },
      ],
    },
    {
      id: '4810',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Fwd: zip on the big tent',
      shows: ['forwarded'],
      participants: [
        { name: 'Ben Carter', address: 'ben.carter@scouts.example', role: 'requester' },
        { name: 'Asha Rao', address: 'asha.rao@example.com', role: 'forwarded' },
      ],
      said: [
        {
          at: '-1d 12:48',
          in: "See below from one of our parents, can you help her please? Ta, Ben\n\n> From: Asha Rao\n> Hi Ben, the zip on the tent I lent the troop has come off its track. I bought it from Fernhill in spring, do you think they'd mend it?",
        },
      ],
    },
    {
      id: 'w-28',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'Invoice for the scouts',
      shows: ['two-people'],
      participants: [
        { name: 'Moira Hale', address: 'treasurer@scouts.example', role: 'requester' },
        { name: 'Ben Carter', address: 'ben.carter@scouts.example', role: 'cc' },
      ],
      said: [
        {
          at: '-146m',
          in: 'Dear Sir or Madam,\n\nMr Carter tells me the tents are on their way. Kindly let me have the invoice before the end of the month, our books close then.\n\nM. Hale (Treasurer)',
        },
      ],
    },
  ],
};
