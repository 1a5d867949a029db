import type { Migration } from './migration';

/** What was imported, what was left out and why, and the marks of erased customers that imports must not bring back. */
export const migration: Migration = {
  version: 2,
  stores: {
    imports: 'id, at',
    importRejections: '++id, import',
    erased: 'mark',
  },
};
