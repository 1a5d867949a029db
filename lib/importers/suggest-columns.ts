import type { TableKind } from './define-importer';
import { TABLE_FIELDS } from './table-fields';

/** A column's name without case, accents, spaces and signs: "E-Mail Address" is `emailaddress`. */
export function foldColumn(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The column of each field of a kind of table, as far as their names tell; no column is taken twice. */
export function suggestColumns(kind: TableKind, columns: readonly string[]): Record<string, string> {
  const folded = columns.slice(0, 2000).map((name) => ({ name, folded: foldColumn(name) }));
  const taken = new Set<string>();
  const found: Record<string, string> = {};
  for (const { field, called } of TABLE_FIELDS[kind]) {
    const names = called.map(foldColumn);
    const best = folded
      .filter(({ name }) => !taken.has(name))
      .map((column) => ({ ...column, rank: names.indexOf(column.folded) }))
      .filter(({ rank }) => rank !== -1)
      .sort((x, y) => x.rank - y.rank)[0];
    if (!best) continue;
    found[field] = best.name;
    taken.add(best.name);
  }
  return found;
}

/** Fields still missing before a table can be imported: needed ones without a column; `who` when nothing tells whose a row is. */
export function missingFields(kind: TableKind, columns: Readonly<Record<string, string>>): string[] {
  const fields = TABLE_FIELDS[kind];
  const missing = fields.filter(({ field, needed }) => needed === true && !columns[field]).map(({ field }) => field);
  const tellsWho = fields.some(({ field, needed }) => needed === 'who' && columns[field]);
  return tellsWho ? missing : ['who', ...missing];
}

/** The kind of table that the columns fit best. */
export function guessTableKind(columns: readonly string[]): TableKind {
  const folded = new Set(columns.map(foldColumn));
  const has = (...names: string[]) => names.some((name) => folded.has(name));
  if (has('score', 'rating', 'csat', 'nps', 'ces', 'satisfaction', 'bewertung') && !has('total', 'amount'))
    return 'surveys';
  if (
    has('subscriptionid', 'subscriptionstatus', 'accountstatus', 'event', 'eventtype', 'eventname', 'ereignis') &&
    !has('message', 'body', 'text', 'total', 'amount') &&
    missingFields('events', suggestColumns('events', columns)).length === 0
  )
    return 'events';
  if (has('orderid', 'ordernumber', 'orderno', 'bestellnummer', 'pedido') && !has('message', 'body')) return 'orders';
  if (missingFields('interactions', suggestColumns('interactions', columns)).length === 0) return 'interactions';
  if (missingFields('orders', suggestColumns('orders', columns)).length === 0) return 'orders';
  return missingFields('customers', suggestColumns('customers', columns)).length === 0 ? 'customers' : 'interactions';
}
