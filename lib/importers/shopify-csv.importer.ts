import { guessDelimiter } from './csv-rows';
import { defineImporter, type ImportOptions, type RawRecord } from './define-importer';
import { emailIn, phoneIn } from './identifiers-in';
import { headTable } from './head-table';
import { orderEvent } from './order-event';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { tableRows, type TableRow } from './table-rows';

/** Rows of one order: the first holds all, the others only their line item. */
type OrderRows = TableRow[];

/** Orders exported from the admin: https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders */
export default defineImporter<OrderRows>({
  format: 'shopify-csv',
  asks: ['region', 'encoding'],
  recognises: ({ text }) => {
    const { columns } = headTable(text.slice(0, 8000), guessDelimiter(text.slice(0, 8000)));
    return ['Name', 'Email', 'Financial Status', 'Lineitem name'].every((one) => columns.includes(one)) ? 0.98 : 0;
  },
  guess: ({ text }, known) => ({ delimiter: known.delimiter || guessDelimiter(text) }),
  split: orders,
  read: ([first, ...more], { region }) => {
    if (!first) return [];
    const cell = (name: string) => first[name];
    const date = cell('Created at') ?? cell('Paid at');
    return [
      orderEvent({
        system: 'shopify',
        id: cell('Id') ?? cell('Name'),
        label: cell('Name'),
        at: date ? readDate(date, 'iso', 'UTC') : undefined,
        identifiers: [
          ...emailIn(cell('Email')),
          ...phoneIn(cell('Phone') ?? cell('Billing Phone') ?? cell('Shipping Phone'), region),
        ],
        name: cell('Billing Name') ?? cell('Shipping Name'),
        amount: readNumber(cell('Total') ?? ''),
        currency: cell('Currency'),
        items: [first, ...more].flatMap(item),
        status: statusOf(cell),
      }),
    ];
  },
});

async function* orders(
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): AsyncGenerator<RawRecord<OrderRows>> {
  let open: RawRecord<OrderRows> | undefined;
  let number = 0;
  for await (const row of tableRows(chunks, options)) {
    const name = row.data.Name;
    if (open && name && name === open.data[0]?.Name && !row.broken) {
      open.data.push(row.data);
      continue;
    }
    if (open) yield open;
    open = { ...row, number: ++number, data: [row.data] };
  }
  if (open) yield open;
}

function item(row: TableRow): string[] {
  const [name, quantity] = [row['Lineitem name'], Number(row['Lineitem quantity'] ?? 1)];
  return name ? [quantity > 1 ? `${quantity} × ${name}` : name] : [];
}

function statusOf(cell: (name: string) => string | undefined): string | undefined {
  if (cell('Cancelled at')) return 'cancelled';
  const paid = cell('Financial Status');
  return paid?.includes('refunded') ? paid : (cell('Fulfillment Status') ?? paid);
}
