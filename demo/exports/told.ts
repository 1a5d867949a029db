import { identifierOfKey } from '../../lib/identity/normalize-identifier.ts';
import { demoHistory } from '../company/demo-history.ts';
import type { Interaction } from '../../lib/domain/interaction.ts';

/** An interaction of the demo company as its exports tell it: with the customer's name and the address it was exchanged with. */
export interface Told extends Interaction {
  name: string;
  /** Mail address, phone number or handle. */
  address: string;
  isMail: boolean;
}

/** The demo company's history, oldest first, without the mailbox that several people share (nobody could say whose a mail is). */
export function toldHistory(now: string): Told[] {
  const { interactions, customers } = demoHistory(now);
  const names = new Map(
    customers.flatMap(({ name, identifiers }) => identifiers.map((one) => [one.value.toLowerCase(), name])),
  );
  return interactions.map((one) => {
    const { kind, value } = identifierOfKey(one.party);
    const name = names.get(value.toLowerCase()) ?? (one.direction === 'inbound' ? one.author : undefined) ?? value;
    return {
      ...one,
      conversation: one.conversation.split(':').at(-1)!,
      name,
      address: value,
      isMail: kind === 'email',
    };
  });
}

/** Grouped by conversation, each in time order. */
export function conversations(told: readonly Told[]): Told[][] {
  return [...Map.groupBy(told, (one) => one.conversation).values()];
}
