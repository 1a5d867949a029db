import { Dexie, RangeSet, type ObservabilitySet, type Table } from 'dexie';
import { db } from './database';

/** While much is written, our other pages look for what is new in the tables at most so often. */
const EVERY_MS = 5_000;

let isByHand = false;
let toldAt = -Infinity;

/**
 * From now on our other pages hear of this thread's writes only what is announced here. To be called before the first question. By itself Dexie
 * tells each batch of an import either as a change of whole tables, so that an open panel looks up all that it shows anew, or key by key, and
 * every live question of the panel keeps a tree of all these keys that grows until the question is asked again.
 */
export function announceByHand(): void {
  db.unuse({ stack: 'dbcore', name: 'Observability' });
  isByHand = true;
}

/** Any record of these tables may have changed; of all tables, where none are named. */
export function announceTables(tables: readonly Table[] = db.tables): void {
  if (isByHand) Dexie.on.storagemutated.fire(Object.assign({}, ...tables.map(wholeTable)));
}

/**
 * One of many writes to the tables: who watches `now` hears of it at once, who watches the others every few seconds. The last is to be
 * followed by `announceTables`.
 */
export function announceOneOfMany(now: readonly Table[], written: readonly Table[]): void {
  const isTime = performance.now() - toldAt >= EVERY_MS;
  if (isTime) toldAt = performance.now();
  announceTables(isTime ? written : now);
}

function wholeTable({ name, schema }: Table): ObservabilitySet {
  const indexes = ['', ':dels', ...schema.indexes.map((one) => one.name)];
  const everything = () => new RangeSet(Dexie.minKey, Dexie.maxKey);
  return Object.fromEntries(indexes.map((index) => [`idb://${db.name}/${name}/${index}`, everything()]));
}
