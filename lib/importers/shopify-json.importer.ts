import { emailIn, phoneIn, systemIdIn } from './identifiers-in';
import { hostOf, instant, number, objects, words, type Json } from './json-fields';
import { defineJsonImporter } from './json-importer';
import { orderEvent } from './order-event';

/** Orders of the Admin API: https://shopify.dev/docs/api/admin-rest/latest/resources/order */
export default defineJsonImporter({
  format: 'shopify-json',
  asks: ['region'],
  lists: ['orders'],
  looksLike: (record) => ('line_items' in record && 'financial_status' in record ? 0.97 : 0),
  read: (record, { region }) => [
    orderEvent({
      system: 'shopify',
      site: hostOf(words(record, 'order_status_url')),
      id: words(record, 'id'),
      label: words(record, 'name', 'order_number'),
      at: instant(record, 'processed_at', 'created_at'),
      identifiers: [
        ...emailIn(words(record, 'email', 'contact_email', 'customer.email')),
        ...phoneIn(words(record, 'phone', 'customer.phone'), region),
        ...systemIdIn('shopify', words(record, 'customer.id')),
      ],
      name: nameOf(record),
      amount: number(record, 'current_total_price', 'total_price'),
      currency: words(record, 'currency'),
      items: objects(record, 'line_items').flatMap(item),
      status: statusOf(record),
    }),
  ],
});

function nameOf(record: Json): string | undefined {
  const parts = [words(record, 'customer.first_name'), words(record, 'customer.last_name')].filter(Boolean);
  return parts.join(' ') || words(record, 'billing_address.name');
}

function item(line: Json): string[] {
  const [name, quantity] = [words(line, 'name', 'title'), number(line, 'quantity') ?? 1];
  return name ? [quantity > 1 ? `${quantity} × ${name}` : name] : [];
}

function statusOf(record: Json): string | undefined {
  const paid = words(record, 'financial_status');
  if (words(record, 'cancelled_at')) return 'cancelled';
  return paid?.includes('refunded') ? paid : (words(record, 'fulfillment_status') ?? paid);
}
