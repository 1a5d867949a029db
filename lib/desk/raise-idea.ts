import { factsOfConversation } from '../db/facts';
import { putIdea } from '../db/ideas';
import type { Idea } from '../domain/idea';
import type { OpenConversation } from '../domain/open-conversation';
import { originOf } from './capture-messages';

/** What an agent says: an idea, or a concern. */
export interface IdeaDraft {
  kind: Idea['kind'];
  text: string;
  by: string;
  now: string;
}

/** Keeps an idea with the conversation it arose from; throws when it says nothing. Returns its id. */
export async function raiseIdea(
  open: OpenConversation | undefined,
  { kind, text, by, now }: IdeaDraft,
): Promise<string> {
  if (!text.trim()) throw new RangeError('An idea needs words');
  const id = crypto.randomUUID();
  await putIdea({
    id,
    kind,
    text: text.trim(),
    by,
    at: now,
    conversation: open?.conversation,
    interaction: open?.newest,
    reason: open && (await factsOfConversation(open.conversation))?.reason,
    answers: [],
    origin: open ? originOf(open.system) : 'page',
  });
  return id;
}
