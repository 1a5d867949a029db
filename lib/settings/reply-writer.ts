import { storage } from 'wxt/utils/storage';

/** Who words the drafts: our own writer, or the model that the browser brings along. Plan and checks are the same for both. */
export type ReplyWriter = 'embedded' | 'browser-model';

/** Off by default: a model is the agent's own choice. */
export const replyWriter = storage.defineItem<ReplyWriter>('local:reply-writer', { fallback: 'embedded' });
