import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ConversationFacts, CustomerFacts } from '../domain/conversation-facts';
import type { EffortScore } from '../domain/effort';
import type { Idea } from '../domain/idea';
import type { Interaction } from '../domain/interaction';
import type { Rating } from '../domain/rating';
import { migration as first } from './migrations/1';
import { migration as second } from './migrations/2';
import type { Migration } from './migrations/migration';
import type {
  AuditRecord,
  BlockRecord,
  ConversationRecord,
  CorrectionRecord,
  DraftRecord,
  DueRecord,
  ErasedRecord,
  ExampleRecord,
  GuidanceRecord,
  IdentifierRecord,
  ImportRecord,
  ImportRejection,
  LinkRecord,
  OverrideRecord,
  PostingRecord,
  SearchedRecord,
} from './records';

/** All steps of the schema, in order. */
export const migrations: readonly Migration[] = [first, second];

/** The one database of this extension, in this browser profile. Components reach it through the query modules beside this file. */
export type Database = Dexie & {
  interactions: EntityTable<Interaction, 'id'>;
  identifiers: EntityTable<IdentifierRecord, 'key'>;
  links: EntityTable<LinkRecord, 'id'>;
  conversations: EntityTable<ConversationRecord, 'key'>;
  drafts: EntityTable<DraftRecord, 'id'>;
  effort: EntityTable<EffortScore, 'id'>;
  guidance: EntityTable<GuidanceRecord, 'version'>;
  corrections: EntityTable<CorrectionRecord, 'id'>;
  overrides: EntityTable<OverrideRecord, 'id'>;
  facts: EntityTable<ConversationFacts, 'key'>;
  customerFacts: EntityTable<CustomerFacts, 'party'>;
  ratings: EntityTable<Rating, 'id'>;
  blocks: EntityTable<BlockRecord, 'key'>;
  ideas: EntityTable<Idea, 'id'>;
  quoteRefusals: EntityTable<{ party: string; at: string }, 'party'>;
  audit: EntityTable<AuditRecord, 'seq'>;
  due: EntityTable<DueRecord, 'conversation'>;
  imports: EntityTable<ImportRecord, 'id'>;
  importRejections: EntityTable<ImportRejection, 'id'>;
  erased: EntityTable<ErasedRecord, 'mark'>;
  postings: Table<PostingRecord, [string, number]>;
  searched: EntityTable<SearchedRecord, 'n'>;
  examples: EntityTable<ExampleRecord, 'id'>;
};

/** Opens nothing yet: Dexie opens with the first question. `name` is for tests. */
export function createDatabase(name = 'throughline'): Database {
  // Kept answers hold on to the questions before them, and with them to what every ticket of the day has listened to.
  const database = new Dexie(name, { cache: 'disabled' }) as Database;
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  // Dexie opens a database from a newer version as well as it can (https://dexie.org/docs/Dexie/Dexie.version()); writing old shapes
  // into it would spoil it for its own version, so we stop before the first question.
  database.on('ready', () => refuseNewer(database), true);
  // A newer version of us in another window wants to migrate: let go at once instead of blocking it.
  database.on('versionchange', () => database.close());
  return database;
}

function refuseNewer(database: Dexie): void {
  const stored = database.backendDB().version / 10;
  const ours = migrations.at(-1)!.version;
  if (stored > ours)
    throw Object.assign(new Error(`Database ${stored}, this version knows ${ours}`), { name: 'VersionError' });
}

export const db = createDatabase();

/** Why the store can't be used now, in a word the panel can explain; data is untouched in every case. */
export type StoreTrouble = 'newer-version' | 'full' | 'blocked' | 'broken';

/** Names the trouble behind a failed question, or `undefined` when the failure was not the store's. */
export function storeTrouble(error: unknown): StoreTrouble | undefined {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner ?? cause.cause) {
    if (cause.name === 'VersionError') return 'newer-version';
    if (cause.name === 'QuotaExceededError') return 'full';
    if (cause.name === 'BlockedError') return 'blocked';
    if (
      ['OpenFailedError', 'DatabaseClosedError', 'UpgradeError', 'InvalidStateError', 'UnknownError'].includes(
        cause.name,
      ) &&
      !hasCause(cause)
    )
      return 'broken';
  }
  return undefined;
}

function hasCause(error: Error): boolean {
  return ((error as { inner?: unknown }).inner ?? error.cause) instanceof Error;
}
