import type { Channel } from '../domain/channel';
import type { IdentifierKind } from '../domain/identifier';
import type { ConversationStatus } from '../domain/sighting';
import type { FeelingLabel } from '../domain/reading';
import type { FindingKind, OverrideWhy } from '../domain/reply';
import type { WordEdits } from '../domain/word-edits';

/** An identifier we have met. `skeleton` folds look-alike characters, so that an imitation is found by one index lookup. */
export interface IdentifierRecord {
  key: string;
  kind: IdentifierKind;
  /** As it was written where it was met first. */
  value: string;
  name?: string;
  /** Other names met under this identifier: more than one person's makes it a shared mailbox. */
  names: string[];
  skeleton: string;
  firstSeenAt: string;
  origin: string;
}

/** An evidenced claim that two identifiers are one customer, or that they are not. Undone links stay, with their end. */
export interface LinkRecord {
  id: string;
  a: string;
  b: string;
  claim: 'same' | 'not-same';
  certainty: 'certain' | 'probable';
  why: 'agent' | 'order-contact' | 'import' | 'page' | 'demo';
  at: string;
  undoneAt?: string;
  origin: string;
}

/** One conversation of one system, with what the agent chose where the page left doubt. */
export interface ConversationRecord {
  key: string;
  system: string;
  site: string;
  id: string;
  subject?: string;
  url: string;
  status: ConversationStatus;
  party?: string;
  /** The identifier the agent chose for this conversation. */
  chosen?: string;
  /** The name the agent chose among those of a shared mailbox; empty: someone else. */
  chosenPerson?: string;
  solvedAt?: string;
  seenAt: string;
  origin: string;
}

/** What was proposed, and what became of it. `sent` is what the page showed as really sent afterwards. */
export interface DraftRecord {
  id: string;
  conversation: string;
  at: string;
  proposed: string;
  style: string;
  writer: string;
  guidanceVersion: number;
  /** Of the draft; absent in drafts of earlier versions. */
  channel?: Channel;
  language?: string;
  /** The text handed to the composer, after the agent's edits. */
  inserted?: string;
  insertedAt?: string;
  sent?: string;
  sentAt?: string;
  /** Ids of the guidance's rules that the draft followed. */
  rules?: string[];
  /** The agent put it in although a check warned. */
  overridden?: boolean;
  /** The agent took another of the drafts, or asked for other words. */
  dismissedAt?: string;
  /** Id of the split by which chance chose the guidance version. */
  split?: string;
  /** The words changed between `proposed` and `sent`. */
  edits?: WordEdits;
}

/** A stop that the agent overrode: one record a finding. It lets this very text of this draft through, and is kept for the lead. */
export interface OverrideRecord {
  id: string;
  draft: string;
  conversation: string;
  at: string;
  agent?: string;
  kind: FindingKind;
  /** Id of the rule that the finding rests on. */
  rule?: string;
  /** The words that were left as they are. */
  said: string;
  /** The whole text that may be inserted. */
  text: string;
  why?: OverrideWhy;
}

/** A published version of the guidance. `document` is checked against its schema whenever it is read. */
export interface GuidanceRecord {
  version: number;
  author: string;
  at: string;
  note: string;
  document: unknown;
  /** Only a share follows it, chosen by chance; the others stay with version `against`. Absent: everyone follows it. */
  share?: GuidanceShare;
  /** Breaks that the lead published with, and why. */
  accepted?: Array<{ block: string; reason: string }>;
  /** Fingerprint of the key that signed it, where it came from another computer. */
  signedBy?: string;
}

/** Who tries a version: `percent` of all agents, or of all conversations. Records of one `split` compare the same two sides. */
export interface GuidanceShare {
  of: 'agents' | 'conversations';
  percent: number;
  against: number;
  split: string;
}

/** A lead's own test of replies: what the reply to one stored message must or must not do. */
export interface ExampleRecord {
  id: string;
  conversation: string;
  until: string;
  must: boolean;
  does: 'say' | 'offer' | 'ask';
  what: string;
}

/** What we owe in one conversation, as its texts were read last; there is none where nothing is owed. */
export interface DueRecord {
  conversation: string;
  /** The customer's identifier, and their name where one is known. */
  party: string;
  name?: string;
  channel: Channel;
  /** Address of the conversation, on the site it was read on. */
  url?: string;
  /** Promises of ours with a time, not kept yet; `broken` once it has passed. */
  promises: Array<{ what: string; due: string; broken: boolean }>;
  /** Since when the customer waits for any answer, with their words; absent when they do not. */
  waiting?: { since: string; words: string };
  /** The earliest moment of all these. */
  next: string;
  origin: string;
}

/**
 * What the agent corrected in a reading; it outranks what the text says. `about` is an interaction, a conversation, or for a persona an
 * identifier of the customer. The value of `reason` is one or several ids with blanks between.
 */
export interface CorrectionRecord {
  id: string;
  kind: 'feeling' | 'reason' | 'persona';
  about: string;
  value: FeelingLabel | string;
  at: string;
}

/**
 * One stretch of time, packed for figures. `stale`: something in it was written since, so it is packed anew before it is used. `content` is
 * what the packing room made; the store does not look into it.
 */
export interface BlockRecord {
  /** `week:<Monday in UTC, ISO 8601>` */
  key: string;
  stale: 0 | 1;
  content?: unknown;
}

/** One entry of the audit log: who did what with which record, by id, never by content. Each entry holds the hash of the one before. */
export interface AuditRecord {
  seq: number;
  /** ISO 8601 in UTC. */
  at: string;
  who: string;
  did: 'viewed' | 'inserted' | 'overridden' | 'exported' | 'erased' | 'published';
  /** Ids or the name of a file. */
  what: string;
  previous: string;
  /** SHA-256 over all of the above, hexadecimal. */
  hash: string;
}

/** Interactions that hold a word: those numbered `block * 4096 + docs[i]` in the table of searched ones, ascending. Made from the interactions. */
export interface PostingRecord {
  word: string;
  block: number;
  docs: Uint16Array;
}

/** The number under which postings name an interaction. */
export interface SearchedRecord {
  n: number;
  id: string;
}

/** What became of an import. `running` without a thread at work (the page was closed) is as good as `paused`. */
export type ImportState = 'running' | 'paused' | 'done' | 'failed' | 'undone';

/** One import of one file. `position` and the counts change in the same transaction as the records they speak of. */
export interface ImportRecord {
  id: string;
  at: string;
  finishedAt?: string;
  fileName: string;
  /** Bytes. */
  fileSize: number;
  /** Tells the same file when it is chosen again to go on. */
  fingerprint: string;
  format: string;
  /** How the file is read; checked by the importers' room, kept so that going on reads the same way. */
  options: unknown;
  state: ImportState;
  /** Records of the file that are done with, and bytes of it read. */
  position: number;
  bytes: number;
  counts: ImportCounts;
  /** Why it failed. */
  trouble?: string;
}

/** Interactions stored, interactions that were known already, customers named, effort scores made, records left out. */
export interface ImportCounts {
  added: number;
  known: number;
  customers: number;
  scores: number;
  rejected: number;
}

/** One record, or a part of one, that an import left out. */
export interface ImportRejection {
  id?: number;
  import: string;
  /** Number of the record in the file, from 1, and its line where the format has lines. */
  number: number;
  line?: number;
  why: string;
  field?: string;
  value?: string;
}

/** The mark of an erased identifier: a hash, so that nothing of it can be read, and until when imported contacts stay away. */
export interface ErasedRecord {
  mark: string;
  at: string;
}
