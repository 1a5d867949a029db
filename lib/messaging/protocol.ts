import * as z from 'zod/mini';
import { LONGEST_REPLY } from '../domain/reply';
import { ComposerKind, Sighting } from '../domain/sighting';
import { Selector, type SiteRecipe } from '../domain/site-recipe';

const Tab = z.int().check(z.nonnegative());
const Id = z.string().check(z.minLength(1), z.maxLength(2048));
const Text = z.string().check(z.maxLength(LONGEST_REPLY));

/** Who may send a message: the script in a helpdesk's page (assumed captured), one of our own pages, or the worker. */
export type Sender = 'page' | 'ours' | 'worker';

/**
 * Every message there is, with its schema and who may send it. Anything else is dropped.
 * Pages → worker: what they read. Our pages → worker: what the agent wants. Worker → page: `composer:*` and `page:*`.
 */
export const protocol = {
  'reader:wanted': {
    from: 'page',
    data: z.object({
      document: Id,
      url: Id,
      /** What the page's marks name; absent where the address is to tell. */
      system: z.optional(Id),
      /** The reader that the page has already. */
      reader: z.optional(Id),
    }),
  },
  'conversation:sighted': { from: 'page', data: Sighting },
  'conversation:missing': {
    from: 'page',
    data: z.object({
      document: Id,
      url: Id,
      system: z.optional(Id),
      /** The reader that found nothing on its own helpdesk's page, so that another one tried. */
      insteadOf: z.optional(Id),
      why: z.enum(['no-conversation', 'not-understood']),
    }),
  },
  /** The agent points in the page: what is asked for now, or that it has ended, with the places found. */
  'pointing:moved': {
    from: 'page',
    data: z.object({
      step: z.enum(['customer', 'message', 'done', 'cancelled']),
      problem: z.optional(z.enum(['no-address', 'no-place'])),
      customer: z.optional(Selector),
      message: z.optional(Selector),
    }),
  },
  'effort:digit': {
    from: 'page',
    data: z.object({ document: Id, conversation: Id, digit: z.int().check(z.gte(1), z.lte(7)) }),
  },
  'draft:insert': {
    from: 'ours',
    data: z.object({
      tabId: Tab,
      draftId: Id,
      text: Text,
      mode: z.enum(['caret', 'replace']),
      /** The agent has pressed the second key that an internal note asks for. */
      noteConfirmed: z.boolean(),
    }),
  },
  'draft:undo': { from: 'ours', data: z.object({ tabId: Tab }) },
  'conversation:choose': {
    from: 'ours',
    // An empty person: someone whom none of a shared mailbox's names is of.
    data: z.object({
      tabId: Tab,
      conversation: Id,
      identifier: z.optional(Id),
      person: z.optional(z.string().check(z.maxLength(300))),
    }),
  },
  'conversation:reread': { from: 'ours', data: z.object({ tabId: Tab }) },
  'pointing:start': { from: 'ours', data: z.object({ tabId: Tab }) },
  'pointing:do': {
    from: 'ours',
    data: z.object({ tabId: Tab, what: z.enum(['next', 'previous', 'take', 'skip', 'cancel']) }),
  },
  /** Recipes of a site were changed, added or removed. */
  'recipes:changed': { from: 'ours', data: z.object({ origin: Id }) },
  'own-data:changed': { from: 'ours', data: z.object({ site: Id }) },
  'sites:changed': { from: 'ours', data: z.object({}) },
  'composer:insert': {
    from: 'worker',
    data: z.object({
      document: Id,
      conversation: Id,
      kind: ComposerKind,
      text: Text,
      mode: z.enum(['caret', 'replace']),
    }),
  },
  'composer:undo': { from: 'worker', data: z.object({ document: Id }) },
  'composer:arm-digit': { from: 'worker', data: z.object({ document: Id, conversation: Id }) },
  'page:reread': { from: 'worker', data: z.object({}) },
  'page:stop': { from: 'worker', data: z.object({}) },
} as const satisfies Record<string, { from: Sender; data: z.core.$ZodType }>;

export type MessageType = keyof typeof protocol;
export type MessageData<T extends MessageType> = z.infer<(typeof protocol)[T]['data']>;

/** What became of an insertion: as the page's script read it back, or why it was not tried. */
export type InsertAnswer =
  | { outcome: 'inserted'; how: string }
  | { outcome: 'failed'; why: 'not-editable' | 'unchanged' | 'mismatch' | 'left-behind' }
  | { outcome: 'refused'; why: 'moved-on' | 'no-composer' | 'note' | 'stale' | 'stopped' | 'no-page' };

/** Answers, by message; `undefined` for the rest. */
export interface Answers {
  /** `marks` where the address names no system: what the page is to look for in itself. `pointed`: where agents pointed on this page. */
  'reader:wanted': {
    granted: boolean;
    system?: string;
    marks?: Array<{ system: string; marks: string[] }>;
    pointed?: Pick<SiteRecipe, 'customer' | 'message'>;
  };
  'draft:insert': InsertAnswer;
  'composer:insert': InsertAnswer;
  'draft:undo': { undone: boolean };
  'composer:undo': { undone: boolean };
  'composer:arm-digit': { armed: boolean };
  'conversation:choose': { done: boolean };
}
export type Answer<T extends MessageType> = T extends keyof Answers ? Answers[T] : undefined;
