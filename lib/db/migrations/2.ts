import type { Migration } from './migration';

export const migration: Migration = {
  version: 2,
  stores: {
    due: 'conversation, next, party, origin',
  },
};
