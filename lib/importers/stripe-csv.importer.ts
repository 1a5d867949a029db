import { guessDelimiter } from './csv-rows';
import { defineImporter } from './define-importer';
import { headTable } from './head-table';
import { emailIn, systemIdIn } from './identifiers-in';
import { orderEvent } from './order-event';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { tableRows, type TableRow } from './table-rows';

const CREATED = ['Created date (UTC)', 'Created (UTC)', 'Date (UTC)', 'Created'];

/** Payments and invoices exported from the dashboard: https://docs.stripe.com/dashboard/basics#export-data . Times are UTC. */
export default defineImporter<TableRow>({
  format: 'stripe-csv',
  asks: ['encoding'],
  recognises: ({ text }) => {
    const { columns } = headTable(text.slice(0, 8000), guessDelimiter(text.slice(0, 8000)));
    const has = (...names: string[]) => names.some((one) => columns.includes(one));
    // Subscriptions have an amount, too, and are no payments.
    if (has('Current Period Start (UTC)')) return 0;
    return has(...CREATED) && has('Customer Email') && has('Amount', 'Total', 'Amount Due') && has('id') ? 0.97 : 0;
  },
  guess: ({ text }, known) => ({ delimiter: known.delimiter || guessDelimiter(text) }),
  split: tableRows,
  read: (row) => {
    const cell = (...names: string[]) => names.map((name) => row[name]).find(Boolean);
    const date = cell(...CREATED);
    const refunded = readNumber(cell('Amount Refunded') ?? '') ?? 0;
    const amount = readNumber(cell('Amount', 'Total', 'Amount Due') ?? '');
    const description = cell('Description');
    return [
      orderEvent({
        system: 'stripe',
        id: cell('id'),
        label: cell('Number'),
        at: date ? readDate(date, 'iso', 'UTC') : undefined,
        identifiers: [...emailIn(cell('Customer Email')), ...systemIdIn('stripe', cell('Customer ID', 'Customer'))],
        name: cell('Customer Name'),
        amount,
        currency: cell('Currency'),
        items: description ? [description] : [],
        status: refunded > 0 && refunded === amount ? 'refunded' : cell('Status')?.toLowerCase(),
      }),
    ];
  },
});
