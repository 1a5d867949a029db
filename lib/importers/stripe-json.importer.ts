import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { at, instant, number, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { orderEvent } from './order-event';
import { subscriptionEvents } from './subscription-events';

// Amounts of these are whole units already: https://docs.stripe.com/currencies#zero-decimal
const WHOLE = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '));

const READ = ['charge', 'invoice', 'subscription'];

/**
 * Charges, invoices and subscriptions of the API, as listed or as their events tell them: https://docs.stripe.com/api/charges/object ,
 * https://docs.stripe.com/api/invoices/object , https://docs.stripe.com/api/subscriptions/object , https://docs.stripe.com/api/events/object
 */
export default defineJsonImporter({
  format: 'stripe-json',
  asks: ['region'],
  lists: ['data'],
  looksLike: (record) => (READ.includes(words(objectOf(record), 'object') ?? '') ? 0.98 : 0),
  read: (given, { region }) => {
    const record = objectOf(given);
    if (record.object === 'charge') return [charge(record, region)];
    if (record.object === 'invoice') return [invoice(record, region)];
    if (record.object === 'subscription') return subscription(record, region);
    return [rejected('other-shape', 'object', words(record, 'object'))];
  },
});

/** What an event is about; any other record is itself. */
function objectOf(record: Json): Json {
  const about = record.object === 'event' ? at(record, 'data.object') : undefined;
  return about && typeof about === 'object' ? (about as Json) : record;
}

function major(amount: number | undefined, currency: string | undefined): number | undefined {
  return amount === undefined ? undefined : WHOLE.has(currency ?? '') ? amount : amount / 100;
}

function charge(record: Json, region: string | undefined): Imported {
  const currency = words(record, 'currency');
  const description = words(record, 'description');
  return orderEvent({
    system: 'stripe',
    id: words(record, 'id'),
    at: instant(record, 'created'),
    identifiers: [
      ...emailIn(words(record, 'billing_details.email', 'receipt_email')),
      ...phoneIn(words(record, 'billing_details.phone'), region),
      ...systemIdIn('stripe', words(record, 'customer.id', 'customer')),
    ],
    name: words(record, 'billing_details.name'),
    amount: major(number(record, 'amount'), currency),
    currency,
    items: description ? [description] : [],
    status: record.refunded === true ? 'refunded' : words(record, 'status'),
    url: words(record, 'receipt_url'),
  });
}

function invoice(record: Json, region: string | undefined): Imported {
  const currency = words(record, 'currency');
  return orderEvent({
    system: 'stripe',
    id: words(record, 'id'),
    label: words(record, 'number'),
    at: instant(record, 'effective_at', 'created'),
    identifiers: [
      ...emailIn(words(record, 'customer_email')),
      ...phoneIn(words(record, 'customer_phone'), region),
      ...systemIdIn('stripe', words(record, 'customer.id', 'customer')),
    ],
    name: words(record, 'customer_name'),
    amount: major(number(record, 'total', 'amount_due'), currency),
    currency,
    items: objects(record, 'lines.data').flatMap((line) => words(line, 'description') ?? []),
    status: words(record, 'status'),
    url: words(record, 'hosted_invoice_url'),
  });
}

function subscription(record: Json, region: string | undefined): Imported[] {
  const id = words(record, 'id');
  if (!id) return [rejected('other-shape', 'id')];
  const identifiers = [
    ...emailIn(words(record, 'customer.email')),
    ...phoneIn(words(record, 'customer.phone'), region),
    ...systemIdIn('stripe', words(record, 'customer.id', 'customer')),
  ];
  if (!identifiers.length) return [rejected('no-identifier', 'customer', id)];
  const [item] = objects(record, 'items.data');
  const currency = words(item, 'price.currency', 'plan.currency') ?? words(record, 'currency');
  const amount = major(number(item, 'price.unit_amount', 'plan.amount'), currency);
  const every = words(item, 'price.recurring.interval', 'plan.interval');
  return subscriptionEvents({
    system: 'stripe',
    id,
    identifiers,
    name: words(record, 'customer.name'),
    plan: words(item, 'price.nickname', 'plan.nickname', 'price.product.name') ?? words(record, 'description'),
    details:
      amount === undefined
        ? undefined
        : [amount.toFixed(2), currency?.toUpperCase(), every && `/ ${every}`].filter(Boolean).join(' '),
    status: words(record, 'status') ?? '',
    started: instant(record, 'start_date', 'created'),
    trial: instant(record, 'trial_start'),
    period: instant(item, 'current_period_start') ?? instant(record, 'current_period_start'),
    cancelled: instant(record, 'canceled_at'),
    ended: instant(record, 'ended_at'),
    why: words(record, 'cancellation_details.comment', 'cancellation_details.feedback', 'cancellation_details.reason'),
  });
}
