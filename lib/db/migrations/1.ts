import type { Migration } from './migration';

/** The first version. Index only what is queried: by customer and time, by conversation and time, by origin (to take away again). */
export const migration: Migration = {
  version: 1,
  stores: {
    interactions: 'id, contentKey, [party+at], [conversation+at], origin',
    identifiers: 'key, skeleton, origin',
    links: 'id, a, b, origin',
    conversations: 'key, party, origin',
    drafts: 'id, at, [conversation+at]',
    effort: 'id, at, [conversation+at], origin',
    guidance: 'version',
    corrections: 'id, [kind+about]',
  },
};
