import { Dexie } from 'dexie';
import type { EffortScore } from '../domain/effort';
import type { Interaction } from '../domain/interaction';
import { announceOneOfMany, announceTables } from './announce';
import { db } from './database';
import { addScore } from './effort';
import { eraseOrigin } from './erase';
import { rememberIdentifiers } from './identifiers';
import { addInteractions } from './store-interactions';
import type { IdentifierRecord, ImportCounts, ImportRecord, ImportRejection, LinkRecord } from './records';

/** What the next records of a file came to, and how far into the file they reach. */
export interface ImportBatch {
  interactions: Interaction[];
  /** Number of the record that each interaction stood in. */
  numbers: number[];
  /** Effort scores by the id of the interaction they were read from. */
  scores: Map<string, EffortScore>;
  identifiers: IdentifierRecord[];
  links: LinkRecord[];
  customers: number;
  rejections: ImportRejection[];
  position: number;
  bytes: number;
}

/** Origin of everything that an import brought. */
export const originOfImport = (id: string) => `import:${id}`;

export async function putImport(record: ImportRecord): Promise<void> {
  await db.imports.put(record);
  announceTables([db.imports]);
}

export async function importOf(id: string): Promise<ImportRecord | undefined> {
  return db.imports.get(id);
}

export async function changeImport(id: string, change: Partial<ImportRecord>): Promise<void> {
  await db.imports.update(id, change);
  announceTables([db.imports]);
}

/** All imports, newest first. */
export async function importsNewestFirst(): Promise<ImportRecord[]> {
  return db.imports.orderBy('at').reverse().toArray();
}

/** What an import left out, in the file's order, at most `limit`, after the given one. */
export async function rejectionsOf(id: string, limit: number, after = 0): Promise<ImportRejection[]> {
  return db.importRejections
    .where('import')
    .equals(id)
    .filter((one) => one.id! > after)
    .limit(limit)
    .toArray();
}

/**
 * Stores a batch, and with it that it is done: one transaction, so that a crash at any moment leaves the import exactly at a position.
 * What is known already is not stored again; an id that this import gave to other words before is left out as a duplicate.
 */
export async function writeImportBatch(id: string, batch: ImportBatch): Promise<ImportCounts> {
  const tables = [
    db.imports,
    db.importRejections,
    db.interactions,
    db.searched,
    db.postings,
    db.identifiers,
    db.links,
    db.effort,
    db.drafts,
    db.blocks,
  ];
  const counts = await db.transaction('rw', tables, async () => {
    const record = await db.imports.get(id);
    if (!record) throw new Error(`No import ${id}`);
    const { first, repeated } = firstOfEach(batch);
    const { added } = await addInteractions(first.map(({ one }) => one));
    const known = await storedOtherwise(id, first, added);
    const duplicates = [...repeated, ...known].map(({ one, number }) => duplicate(id, number, one));
    await rememberNew(batch.identifiers);
    await addLinks(batch.links);
    const scores = added.flatMap((one) => batch.scores.get(one) ?? []);
    for (const score of scores) await addScore(score);
    await db.importRejections.bulkAdd([...batch.rejections, ...duplicates]);
    const now: ImportCounts = {
      added: record.counts.added + added.length,
      known: record.counts.known + batch.interactions.length - duplicates.length - added.length,
      customers: record.counts.customers + batch.customers,
      scores: record.counts.scores + scores.length,
      rejected: record.counts.rejected + batch.rejections.length + duplicates.length,
    };
    await db.imports.update(id, { counts: now, position: batch.position, bytes: batch.bytes });
    return now;
  });
  announceOneOfMany([db.imports], tables);
  return counts;
}

interface Numbered {
  one: Interaction;
  number: number;
}

/** The first interaction of each id in a batch, and those that repeat an id with other words. */
function firstOfEach({ interactions, numbers }: ImportBatch): { first: Numbered[]; repeated: Numbered[] } {
  const byId = new Map<string, Numbered>();
  const repeated: Numbered[] = [];
  for (const [i, one] of interactions.entries()) {
    const before = byId.get(one.id);
    if (!before) byId.set(one.id, { one, number: numbers[i]! });
    else if (before.one.contentKey !== one.contentKey) repeated.push({ one, number: numbers[i]! });
  }
  return { first: [...byId.values()], repeated };
}

/** Of those that were not new: the ones whose id this same import gave to other words in an earlier batch. */
async function storedOtherwise(id: string, given: readonly Numbered[], added: readonly string[]): Promise<Numbered[]> {
  const fresh = new Set(added);
  const old = given.filter(({ one }) => !fresh.has(one.id));
  const stored = await db.interactions.bulkGet(old.map(({ one }) => one.id));
  return old.filter(({ one }, i) => {
    const before = stored[i];
    return before?.origin === originOfImport(id) && before.contentKey !== one.contentKey;
  });
}

function duplicate(id: string, number: number, one: Interaction): ImportRejection {
  return { import: id, number, why: 'duplicate-id', value: one.id.slice(0, 80) };
}

/** Known identifiers stay as they are, so that undoing an import returns what was there before it. */
async function rememberNew(given: readonly IdentifierRecord[]): Promise<void> {
  const known = await db.identifiers.bulkGet(given.map((one) => one.key));
  await rememberIdentifiers(given.filter((one, i) => !known[i] || known[i].origin === one.origin));
}

async function addLinks(given: readonly LinkRecord[]): Promise<void> {
  const links = [...new Map(given.map((one) => [one.id, one])).values()];
  const known = await db.links.bulkGet(links.map((one) => one.id));
  await db.links.bulkAdd(links.filter((_, i) => !known[i]));
}

/**
 * Takes back all that an import brought, in one transaction. An identifier that something else was stored under since then stays; the
 * import itself stays in the history as undone, without its report.
 */
export async function undoImport(id: string): Promise<void> {
  const origin = originOfImport(id);
  await db.transaction('rw', db.tables, async () => {
    await keepUsedIdentifiers(origin);
    await eraseOrigin(origin);
    await db.importRejections.where('import').equals(id).delete();
    await db.imports.update(id, { state: 'undone' });
  });
}

async function keepUsedIdentifiers(origin: string): Promise<void> {
  const brought = await db.identifiers.where('origin').equals(origin).primaryKeys();
  for (const key of brought) {
    const other = await db.interactions
      .where('[party+at]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .filter((one) => one.origin !== origin)
      .first();
    if (other) await db.identifiers.update(key, { origin: other.origin });
  }
}

/** Forgets an import that brought nothing any more. */
export async function forgetImport(id: string): Promise<void> {
  await db.transaction('rw', db.imports, db.importRejections, async () => {
    await db.importRejections.where('import').equals(id).delete();
    await db.imports.delete(id);
  });
}

/** Imports that say they run although no thread runs any: the page was closed meanwhile. */
export async function pauseInterrupted(): Promise<void> {
  await db.imports.filter((one) => one.state === 'running').modify({ state: 'paused' });
}
