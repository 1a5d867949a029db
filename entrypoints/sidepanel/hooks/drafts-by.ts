import { proxy, type Remote } from 'comlink';
import type { AsksNext } from '../../../lib/domain/reply';
import type { WrittenReplies, WritingRequest } from '../../../lib/reply/write/write-with';
import { replyWriter } from '../../../lib/settings/reply-writer';
import type { Thinking } from '../thinking/thinking.worker';
import type { Wish } from './use-thinking';

/** Longer than that nobody waits for other words while a customer waits for an answer. */
const PATIENCE_MS = 8000;

let running: AbortController | undefined;

/** Drafts by the writer that the agent chose. A model is asked from the panel: the thread has none. A newer wish ends an older one's. */
export async function draftsBy(
  thread: Remote<Thinking>,
  wish: Wish,
  asksNext: AsksNext | undefined,
): Promise<WrittenReplies> {
  running?.abort();
  if ((await replyWriter.getValue()) === 'embedded') return thread.draft(wish, asksNext);
  const { writeByModel } = await import('../../../lib/desk/browser-model');
  running = new AbortController();
  const signal = AbortSignal.any([running.signal, AbortSignal.timeout(PATIENCE_MS)]);
  return thread.draft(
    wish,
    asksNext,
    proxy((request: WritingRequest) => writeByModel(request, signal)),
    PATIENCE_MS,
  );
}
