/** The invented company: an online shop for outdoor gear. */
export const company = {
  name: 'Fernhill Outfitters',
  mailbox: 'hello@fernhill.example',
  /** Our own side, never a customer: what an installation would learn or be told. */
  ourAddresses: ['@fernhill.example'],
  /** Who is signed in to the demo pages. */
  agent: { name: 'Priya Nair', address: 'priya@fernhill.example' },
} as const;
