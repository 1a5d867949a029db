import type { Direction } from '../domain/interaction';
import { contentHash } from '../domain/content-key';
import { accountEvent } from './account-event';
import { channelIn } from './channel-in';
import { guessDelimiter } from './csv-rows';
import { defineImporter, type Head, type ImportOptions } from './define-importer';
import { emailIn, isOurs, phoneIn, systemIdIn } from './identifiers-in';
import { rejected, type Imported, type ImportedInteraction, type Rejected } from './imported';
import { guessDateOrder, readDate } from './read-date';
import { readNumber } from './read-number';
import { readSurvey } from './read-survey';
import { headTable } from './head-table';
import { guessTableKind, missingFields, suggestColumns } from './suggest-columns';
import { tableRows, type TableRow } from './table-rows';

type Cells = (field: string) => string | undefined;

/** Any table with a row of names first: each row one interaction, order, change of a subscription or account, survey answer or customer, by the columns chosen. */
export default defineImporter<TableRow>({
  format: 'csv',
  asks: ['columns', 'delimiter', 'encoding', 'dateOrder', 'timeZone', 'region', 'ourAddresses'],
  recognises: ({ text, fileName }) => {
    const first = /^[^\r\n]{1,100000}/.exec(text)?.[0] ?? '';
    if (/^\s*[{[<]/.test(first) || !/[,;\t|]/.test(first)) return /\.(?:csv|tsv)$/i.test(fileName) ? 0.2 : 0;
    const delimiter = guessDelimiter(text);
    const { columns } = headTable(text, delimiter);
    const fits = missingFields(guessTableKind(columns), suggestColumns(guessTableKind(columns), columns)).length === 0;
    return fits ? 0.6 : /\.(?:csv|tsv)$/i.test(fileName) ? 0.4 : 0.15;
  },
  guess: guessTable,
  split: tableRows,
  read: (row, options) => [readRow(row, options)],
});

function guessTable({ text }: Head, known: ImportOptions): Partial<ImportOptions> {
  const delimiter = known.delimiter || guessDelimiter(text);
  const { columns, rows } = headTable(text, delimiter);
  const table = guessTableKind(columns);
  const suggested = suggestColumns(table, columns);
  const dates = rows.map((row) => row[suggested.at ?? ''] ?? '');
  return { delimiter, table, columns: suggested, dateOrder: guessDateOrder(dates).order };
}

function readRow(row: TableRow, options: ImportOptions): Imported {
  const cell: Cells = (field) => row[options.columns[field] ?? ''];
  const read = { interactions: said, orders: ordered, events: changed, surveys: answered, customers: customer }[
    options.table
  ];
  return read(cell, options);
}

function customer(cell: Cells, { region }: ImportOptions): Imported {
  const identifiers = [...who(cell, region), ...emailIn(cell('email2')), ...phoneIn(cell('phone2'), region)];
  return identifiers.length
    ? { kind: 'customer', name: cell('name'), identifiers }
    : rejected('no-identifier', 'email, phone', cell('email') ?? cell('phone'));
}

function said(cell: Cells, options: ImportOptions): Imported {
  const base = basics(cell, options);
  if (base.kind === 'rejected') return base;
  const text = cell('text');
  if (!text) return rejected('no-text', 'text');
  const isFromUs = isOurs(cell('from') ?? '', options.ourAddresses);
  const direction = directionIn(cell('direction')) ?? (isFromUs ? 'outbound' : 'inbound');
  return {
    ...base,
    channel: channelIn(cell('channel')),
    direction,
    author: cell('author') ?? (direction === 'inbound' ? cell('name') : undefined),
    subject: cell('subject'),
    url: webAddress(cell('url')),
    text,
  };
}

function ordered(cell: Cells, options: ImportOptions): Imported {
  const base = basics(cell, options);
  if (base.kind === 'rejected') return base;
  const id = cell('id');
  if (!id) return rejected('not-a-record', 'id');
  const written = cell('amount');
  const amount = written === undefined ? undefined : readNumber(written);
  if (written !== undefined && amount === undefined) return rejected('bad-amount', 'amount', written);
  const items =
    cell('items')
      ?.split(/\s*[;|\n]\s*/)
      .filter(Boolean) ?? [];
  const [currency, status] = [cell('currency')?.toUpperCase(), cell('status')];
  const sum = amount === undefined ? '' : ` ${amount.toFixed(2)}${currency ? ` ${currency}` : ''}`;
  return {
    ...base,
    sourceId: [id, status].filter(Boolean).join(':'),
    conversation: id,
    channel: 'order',
    direction: 'event',
    text: `${id}${items.length ? `: ${items.join(', ')}` : ''}.${sum}${status ? ` (${status})` : ''}`,
    url: webAddress(cell('url')),
    order: { id, at: base.at, amount, currency, items, status },
  };
}

function changed(cell: Cells, options: ImportOptions): Imported {
  const base = basics(cell, options);
  if (base.kind === 'rejected') return base;
  const status = cell('status');
  if (!status) return rejected('no-text', 'status');
  const [id, plan] = [cell('id'), cell('plan')];
  const isAccount =
    !plan &&
    /account|konto|cuenta|compte|conta|حساب/i.test(`${options.columns.status} ${options.columns.id} ${status}`);
  return accountEvent({
    ...base,
    id,
    of: isAccount ? 'account' : 'subscription',
    status,
    plan,
    details: cell('text'),
    url: webAddress(cell('url')),
  });
}

function answered(cell: Cells, options: ImportOptions): Imported {
  const base = basics(cell, options);
  if (base.kind === 'rejected') return base;
  const written = cell('score') ?? '';
  // "4/5" says its scale itself.
  const [given, outOf] = written.split('/');
  const score = readNumber(given ?? '');
  if (score === undefined) return rejected('bad-score', 'score', written);
  const number = (field: string) => (cell(field) ? readNumber(cell(field)!) : undefined);
  const survey = readSurvey(score, {
    measure: cell('measure') ?? options.columns.score,
    question: cell('question'),
    min: number('min'),
    max: number('max') ?? (outOf ? readNumber(outOf) : undefined),
  });
  if (!survey) return rejected('bad-score', 'score', written);
  const text = cell('comment') ?? `${survey.measure} ${score}/${survey.max}`;
  return { ...base, channel: 'survey', direction: 'inbound', author: cell('name'), text, survey };
}

/** What every row with a time has: whose it is, when, and its ids. */
function basics(
  cell: Cells,
  options: ImportOptions,
):
  | Rejected
  | Pick<ImportedInteraction, 'kind' | 'system' | 'conversation' | 'sourceId' | 'identifiers' | 'name' | 'at'> {
  const identifiers = who(cell, options.region).filter(
    ({ kind, value }) => kind !== 'email' || !isOurs(value, options.ourAddresses),
  );
  if (!identifiers.length) return rejected('no-identifier', 'email, phone', cell('email') ?? cell('phone'));
  const written = cell('at');
  if (!written) return rejected('no-date', 'at');
  const at = readDate(written, options.dateOrder, options.timeZone);
  if (!at) return rejected('bad-date', 'at', written);
  const system = 'table';
  const conversation = cell('conversation') ?? contentHash(`${identifiers[0]!.value} ${cell('subject') ?? ''}`);
  return { kind: 'interaction', system, conversation, sourceId: cell('id'), identifiers, name: cell('name'), at };
}

function who(cell: Cells, region: string | undefined) {
  return [
    ...emailIn(cell('email')),
    ...phoneIn(cell('phone'), region),
    ...emailIn(cell('from')),
    ...emailIn(cell('to')),
    ...systemIdIn('table', cell('customerId')),
  ];
}

function directionIn(value: string | undefined): Direction | undefined {
  const text = value?.toLowerCase().trim();
  if (!text) return undefined;
  if (
    /^(?:in|inbound|incoming|received|customer|contact|user|requester|end-user|client|true|eingehend|kunde)$/.test(text)
  )
    return 'inbound';
  if (/^(?:out|outbound|outgoing|sent|agent|staff|support|reply|admin|operator|false|ausgehend)$/.test(text))
    return 'outbound';
  return /^(?:note|internal|private|comment|notiz|intern)$/.test(text) ? 'note' : undefined;
}

function webAddress(value: string | undefined): string | undefined {
  return value && /^https?:\/\/[^\s]{1,2000}$/i.test(value) ? value : undefined;
}
