import type { Identifier } from '../domain/identifier';
import { rejected, type Imported } from './imported';

/** An order or a payment as a shop's export tells it. */
export interface OrderTold {
  system: string;
  site?: string;
  id: string | undefined;
  /** What is shown to people, where it differs from the id (`#1001`). */
  label?: string;
  at: string | undefined;
  identifiers: Identifier[];
  name?: string;
  amount: number | undefined;
  currency: string | undefined;
  items: string[];
  status: string | undefined;
  url?: string;
}

/** The order as one event of its customer. Its id holds the status: an order exported again after it was refunded adds the refund. */
export function orderEvent(told: OrderTold): Imported {
  const { system, site, id, at, identifiers, name, amount, items, status, url } = told;
  if (!id) return rejected('other-shape', 'id');
  if (!identifiers.length) return rejected('no-identifier', 'email', told.label ?? id);
  if (!at) return rejected('no-date', 'created', told.label ?? id);
  const currency = told.currency?.toUpperCase();
  const label = told.label ?? id;
  const sum = amount === undefined ? '' : ` ${amount.toFixed(2)}${currency ? ` ${currency}` : ''}`;
  return {
    kind: 'interaction',
    system,
    site,
    conversation: id,
    sourceId: `${id}:${status ?? ''}`,
    identifiers,
    name,
    channel: 'order',
    direction: 'event',
    at,
    text: `${label}${items.length ? `: ${items.join(', ')}` : ''}.${sum}${status ? ` (${status})` : ''}`,
    url,
    order: { id: label, at, amount, currency, items, status },
  };
}
