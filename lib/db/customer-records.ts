import { Dexie, type Table } from 'dexie';
import { db } from './database';
import { unindexInteractions } from './search-index';

type Stored = Record<string, unknown>;

/** Everything stored of a customer by table: records of the identifiers, and what hangs on their interactions and conversations. */
export async function customerRecords(keys: readonly string[]): Promise<Record<string, Stored[]>> {
  const found = await db.transaction('r', db.tables, () => idsOf(keys));
  const records = await Promise.all(
    Object.entries(found).map(async ([table, ids]) => {
      const list = await (db.table(table) as Table<Stored, string>).bulkGet(ids);
      return [table, list.filter((one) => one !== undefined)] as const;
    }),
  );
  return Object.fromEntries(records);
}

/**
 * Takes away every trace of a customer, in one transaction: history, identifiers, links, conversations, drafts, corrections. Scores stay
 * as numbers that belong to nobody, so that the team's figures keep their past; a reason given with one goes. Reports of imports lose what they
 * quote. Tables that this module does not know lose every record that names the customer.
 */
export async function eraseCustomer(keys: readonly string[]): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const { effort, ...found } = await idsOf(keys);
    const names = namesOf(keys, [...(found.interactions ?? []), ...(found.conversations ?? [])]);
    const called = (await db.identifiers.bulkGet([...keys])).flatMap((one) => one?.names ?? []);
    const scores = await db.effort.bulkGet(effort ?? []);
    await db.effort.bulkPut(
      scores.flatMap((one) => (one ? [{ ...one, party: '', conversation: '', reason: undefined }] : [])),
    );
    const gone = await db.interactions.bulkGet(found.interactions ?? []);
    await unindexInteractions(gone.filter((one) => one !== undefined));
    for (const [table, ids] of Object.entries(found)) await (db.table(table) as Table<Stored, string>).bulkDelete(ids);
    await forgetInImports([...names, ...called.filter((one) => one.length > 3)]);
    const known = new Set([
      ...Object.keys(found),
      'effort',
      'guidance',
      'imports',
      'importRejections',
      'erased',
      'blocks',
      'audit',
      'postings',
      'searched',
    ]);
    for (const table of db.tables) if (!known.has(table.name)) await deleteNaming(table as Table<Stored>, names);
    await db.blocks.toCollection().modify({ stale: 1 });
  });
}

/** A file may be named after the customer (`Chat with …`), and its options may hold the number it was told to be of. */
async function forgetInImports(names: readonly string[]): Promise<void> {
  await db.imports.toCollection().modify((one) => {
    const text = JSON.stringify([one.fileName, one.options]).toLowerCase();
    if (names.some((name) => text.includes(name.toLowerCase()))) Object.assign(one, { fileName: '', options: {} });
  });
  await db.importRejections.toCollection().modify((one) => {
    const text = (one.value ?? '').toLowerCase();
    if (names.some((name) => text.includes(name.toLowerCase()))) delete one.value;
  });
}

/** Primary keys of the customer's records in each table. */
async function idsOf(keys: readonly string[]): Promise<Record<string, string[]>> {
  const mine = [...keys];
  const interactions = (
    await Promise.all(
      mine.map((key) =>
        db.interactions.where('[party+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray(),
      ),
    )
  ).flat();
  const ofOthers = await conversationsOfOthers(new Set(interactions.map((one) => one.conversation)), new Set(mine));
  const conversations = new Set(interactions.map((one) => one.conversation).filter((one) => !ofOthers.has(one)));
  const byParty = await db.conversations.where('party').anyOf(mine).primaryKeys();
  const chosen = await db.conversations.filter((one) => mine.includes(one.chosen ?? '')).primaryKeys();
  for (const key of [...byParty, ...chosen]) conversations.add(key);
  const written = new Set([...conversations, ...interactions.map((one) => one.conversation)]);
  const about = new Set<string>([...conversations, ...interactions.map((one) => one.id)]);
  const [asA, asB] = await Promise.all([
    db.links.where('a').anyOf(mine).primaryKeys(),
    db.links.where('b').anyOf(mine).primaryKeys(),
  ]);
  return {
    interactions: interactions.map((one) => one.id),
    identifiers: (await db.identifiers.where('key').anyOf(mine).primaryKeys()) as string[],
    links: [...new Set([...asA, ...asB])],
    conversations: (await db.conversations.bulkGet([...conversations])).flatMap((one) => one?.key ?? []),
    // Also of conversations with others in them: a draft may name whom it was written to.
    drafts: await db.drafts.filter((one) => written.has(one.conversation)).primaryKeys(),
    overrides: await db.overrides.filter((one) => written.has(one.conversation)).primaryKeys(),
    corrections: await db.corrections.filter((one) => about.has(one.about)).primaryKeys(),
    effort: await db.effort.filter((one) => mine.includes(one.party)).primaryKeys(),
  };
}

/** Of the conversations, those that somebody else takes part in as well: what hangs on them is not this customer's alone. */
async function conversationsOfOthers(given: ReadonlySet<string>, mine: ReadonlySet<string>): Promise<Set<string>> {
  const shared = new Set<string>();
  for (const conversation of given) {
    const other = await db.interactions
      .where('[conversation+at]')
      .between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
      .filter((one) => !mine.has(one.party))
      .first();
    if (other) shared.add(conversation);
  }
  return shared;
}

/** How the customer may be written in a record: by key, by what the key holds, by the ids of what they said. */
function namesOf(keys: readonly string[], ids: readonly string[]): string[] {
  const values = keys.map((key) => key.slice(key.indexOf(':') + 1));
  return [...new Set([...keys, ...values, ...ids])]
    .filter((one) => one.length > 3)
    .map((one) => JSON.stringify(one).slice(1, -1));
}

async function deleteNaming(table: Table<Stored>, names: readonly string[]): Promise<void> {
  const keys: unknown[] = [];
  await table.each((record, { primaryKey }) => {
    const text = JSON.stringify([record, primaryKey]).toLowerCase();
    if (names.some((one) => text.includes(one.toLowerCase()))) keys.push(primaryKey);
  });
  await table.bulkDelete(keys as never[]);
}
