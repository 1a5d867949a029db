import type { Migration } from './migration';

/**
 * Facts that figures are made of, and blocks of them packed by week. Scores logged before get their week's block made when it is first asked for:
 * `blocks` only remembers that it is missing.
 *
 * Stops that agents overrode.
 *
 * What is due in which conversation; what was imported, what was left out and why, and the marks of erased customers that imports
 * must not bring back.
 *
 * The words that interactions are found by, and orders by their number; what was stored before is indexed by the first search.
 */
export const migration: Migration = {
  version: 2,
  stores: {
    overrides: 'id, at, draft',
    facts: 'key, at, party, origin, voicedAt, [reason+at]',
    customerFacts: 'party, origin',
    ratings: 'id, at, party, origin',
    blocks: 'key, stale',
    ideas: 'id, at, origin',
    quoteRefusals: 'party',
    audit: 'seq',
    due: 'conversation, next, party, origin',
    imports: 'id, at',
    importRejections: '++id, import',
    erased: 'mark',
    interactions: 'id, contentKey, [party+at], [conversation+at], origin, order.id',
    postings: '[word+block]',
    searched: 'n, &id',
    examples: 'id',
  },
  async upgrade(transaction) {
    const mondays = new Set<string>();
    await transaction.table<{ at: string }>('effort').each(({ at }) => {
      const day = Math.floor(Date.parse(at) / 86_400_000);
      if (Number.isFinite(day)) mondays.add(new Date((day - ((day + 3) % 7)) * 86_400_000).toISOString().slice(0, 10));
    });
    await transaction.table('blocks').bulkPut([...mondays].map((monday) => ({ key: `week:${monday}`, stale: 1 })));
  },
};
