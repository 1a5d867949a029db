import type { Identifier } from './identifier';
import type { Interaction, OrderFacts } from './interaction';

/** The customer as far as the certain links reach. `id` is absent while nobody is known under these identifiers. */
export interface Customer {
  id?: string;
  name?: string;
  identifiers: Identifier[];
}

/**
 * All that may be shown about one customer now: the input of every reading, plan and check.
 * `interactions` are in time order, oldest first, behind the walls already. `now` is ISO 8601 in UTC.
 */
export interface Dossier {
  customer: Customer;
  interactions: Interaction[];
  orders: OrderFacts[];
  /** Key of the conversation to answer (`Interaction.conversation`). */
  current: string;
  now: string;
  agent: { name?: string; role: 'frontline' | 'lead'; brand?: string };
}
