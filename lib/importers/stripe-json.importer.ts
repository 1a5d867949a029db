import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { instant, number, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { orderEvent } from './order-event';

// Amounts of these are whole units already: https://docs.stripe.com/currencies#zero-decimal
const WHOLE = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '));

/** Charges and invoices of the API: https://docs.stripe.com/api/charges/object , https://docs.stripe.com/api/invoices/object */
export default defineJsonImporter({
  format: 'stripe-json',
  asks: ['region'],
  lists: ['data'],
  looksLike: (record) => (record.object === 'charge' || record.object === 'invoice' ? 0.98 : 0),
  read: (record, { region }) => {
    if (record.object === 'charge') return [charge(record, region)];
    return [
      record.object === 'invoice'
        ? invoice(record, region)
        : rejected('other-shape', 'object', words(record, 'object')),
    ];
  },
});

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
