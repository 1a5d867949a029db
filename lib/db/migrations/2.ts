import type { Migration } from './migration';

/**
 * What is due in which conversation; what was imported, what was left out and why, and the marks of erased customers that imports
 * must not bring back.
 */
export const migration: Migration = {
  version: 2,
  stores: {
    due: 'conversation, next, party, origin',
    imports: 'id, at',
    importRejections: '++id, import',
    erased: 'mark',
  },
};
