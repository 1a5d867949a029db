import type { Migration } from './migration';

/**
 * Stops that agents overrode; what is due in which conversation; what was imported, what was left out and why, and the marks of erased customers that imports
 * must not bring back.
 */
export const migration: Migration = {
  version: 2,
  stores: {
    overrides: 'id, at, draft',
    due: 'conversation, next, party, origin',
    imports: 'id, at',
    importRejections: '++id, import',
    erased: 'mark',
  },
};
