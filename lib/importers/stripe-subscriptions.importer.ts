import { guessDelimiter } from './csv-rows';
import { defineImporter } from './define-importer';
import { headTable } from './head-table';
import { emailIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported } from './imported';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { subscriptionEvents } from './subscription-events';
import { tableRows, type TableRow } from './table-rows';

const STARTED = ['Start (UTC)', 'Start Date (UTC)', 'Created (UTC)', 'Created date (UTC)'];

/**
 * Subscriptions exported from the dashboard, one a row with its dates: https://docs.stripe.com/billing/subscriptions/overview ,
 * https://docs.stripe.com/dashboard/basics#export-data . Times are UTC.
 */
export default defineImporter<TableRow>({
  format: 'stripe-subscriptions',
  asks: ['encoding'],
  recognises: ({ text }) => {
    const { columns } = headTable(text.slice(0, 8000), guessDelimiter(text.slice(0, 8000)));
    const has = (...names: string[]) => names.some((one) => columns.includes(one));
    return has('id') && has('Status') && has('Plan', 'Product') && has('Current Period Start (UTC)') ? 0.98 : 0;
  },
  guess: ({ text }, known) => ({ delimiter: known.delimiter || guessDelimiter(text) }),
  split: tableRows,
  read: (row) => read((...names) => names.map((name) => row[name]).find(Boolean)),
});

function read(cell: (...names: string[]) => string | undefined): Imported[] {
  const id = cell('id');
  if (!id) return [rejected('other-shape', 'id')];
  const identifiers = [...emailIn(cell('Customer Email')), ...systemIdIn('stripe', cell('Customer ID', 'Customer'))];
  if (!identifiers.length) return [rejected('no-identifier', 'Customer Email', id)];
  const when = (...names: string[]) => {
    const written = cell(...names);
    return written ? readDate(written, 'iso', 'UTC') : undefined;
  };
  const amount = readNumber(cell('Amount') ?? '');
  const currency = cell('Currency')?.toUpperCase();
  return subscriptionEvents({
    system: 'stripe',
    id,
    identifiers,
    name: cell('Customer Name'),
    plan: cell('Product', 'Plan'),
    details: amount === undefined ? undefined : [amount.toFixed(2), currency, interval(cell)].filter(Boolean).join(' '),
    status: cell('Status')?.toLowerCase() ?? '',
    started: when(...STARTED),
    trial: when('Trial Start (UTC)'),
    period: when('Current Period Start (UTC)'),
    cancelled: when('Canceled At (UTC)', 'Cancelled At (UTC)'),
    ended: when('Ended At (UTC)'),
    why: cell('Cancellation Reason', 'Cancellation Comment'),
  });
}

function interval(cell: (...names: string[]) => string | undefined): string | undefined {
  const one = cell('Interval');
  return one && `/ ${one}`;
}
