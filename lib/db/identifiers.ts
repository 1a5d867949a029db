import { db } from './database';
import type { IdentifierRecord, LinkRecord } from './records';

/** Remembers identifiers; a name met for the first time under a known one is added to its names. */
export async function rememberIdentifiers(given: readonly IdentifierRecord[]): Promise<void> {
  await db.transaction('rw', db.identifiers, async () => {
    const known = await db.identifiers.bulkGet(given.map((one) => one.key));
    // A record that is as it was is not written again: every write wakes all that watch the table.
    const changed = given.map((one, i) => merged(known[i], one)).filter((one, i) => !isSame(one, known[i]));
    if (changed.length) await db.identifiers.bulkPut(changed);
  });
}

function isSame(one: IdentifierRecord, known: IdentifierRecord | undefined): boolean {
  return known !== undefined && one.name === known.name && one.names.length === known.names.length;
}

function merged(known: IdentifierRecord | undefined, one: IdentifierRecord): IdentifierRecord {
  if (!known) return one;
  return { ...known, name: known.name ?? one.name, names: [...new Set([...known.names, ...one.names])] };
}

export async function identifierRecords(keys: readonly string[]): Promise<IdentifierRecord[]> {
  return (await db.identifiers.bulkGet([...keys])).filter((one) => one !== undefined);
}

/** Known identifiers whose look-alike skeleton is the same. */
export async function identifiersLike(skeleton: string): Promise<IdentifierRecord[]> {
  return db.identifiers.where('skeleton').equals(skeleton).toArray();
}

/** All links that touch one of the keys, undone ones included. */
export async function linksOf(keys: readonly string[]): Promise<LinkRecord[]> {
  const [asA, asB] = await Promise.all([
    db.links
      .where('a')
      .anyOf([...keys])
      .toArray(),
    db.links
      .where('b')
      .anyOf([...keys])
      .toArray(),
  ]);
  return [...new Map([...asA, ...asB].map((link) => [link.id, link])).values()];
}

export async function putLink(link: LinkRecord): Promise<void> {
  await db.links.put(link);
}

/** Puts links and returns those that stood under their ids before, in one transaction. */
export async function replaceLinks(
  links: readonly LinkRecord[],
): Promise<Array<{ id: string; before: LinkRecord | undefined }>> {
  return db.transaction('rw', db.links, async () => {
    const before = await db.links.bulkGet(links.map((one) => one.id));
    await db.links.bulkPut([...links]);
    return links.map(({ id }, i) => ({ id, before: before[i] }));
  });
}

/** Links as they were: one that was not there goes. */
export async function restoreLinks(
  given: ReadonlyArray<{ id: string; before: LinkRecord | undefined }>,
): Promise<void> {
  await db.transaction('rw', db.links, async () => {
    await db.links.bulkDelete(given.filter((one) => !one.before).map((one) => one.id));
    await db.links.bulkPut(given.flatMap(({ before }) => (before ? [before] : [])));
  });
}

/** Adds links that are not there; one that the agent has ended stays ended. */
export async function addLinks(links: readonly LinkRecord[]): Promise<void> {
  if (!links.length) return;
  await db.transaction('rw', db.links, async () => {
    const known = await db.links.bulkGet(links.map((one) => one.id));
    await db.links.bulkAdd(links.filter((_, i) => !known[i]));
  });
}

/** Ends the links that a page's record made through any of the keys; what the agent said stands. */
export async function endPageLinks(keys: readonly string[], undoneAt: string): Promise<void> {
  if (!keys.length) return;
  const made = (await linksOf(keys)).filter((one) => one.why === 'page' && one.claim === 'same' && !one.undoneAt);
  if (made.length) await db.links.bulkPut(made.map((one) => ({ ...one, undoneAt })));
}
