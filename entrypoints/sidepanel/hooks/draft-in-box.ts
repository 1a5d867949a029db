import type { OpenConversation } from '../../../lib/domain/open-conversation';
import type { HalfWritten } from '../../../lib/settings/half-written';
import type { Thought } from './use-thinking';

/** What stands in the draft box: one of a thought's drafts, as the agent has changed it. */
export interface Box {
  thought: Thought;
  index: number;
  text: string;
  id: string;
  /** Written before the agent left the conversation or the panel was closed, when this was the conversation's newest. */
  resumed?: Pick<HalfWritten, 'seen'>;
}

/** A thought's first draft, untouched. */
export function fresh(thought: Thought): Box {
  return { thought, index: 0, text: thought.drafts[0]?.text ?? '', id: crypto.randomUUID() };
}

/** What was half written before, over a new thought of the same conversation; `undefined` once it has been sent. */
export function resume(thought: Thought, { draftId, proposed, text, seen }: HalfWritten): Box | undefined {
  if (!thought.drafts.length) return undefined;
  const index = thought.drafts.findIndex((draft) => draft.text === proposed);
  const box = { thought, index: Math.max(0, index), text, id: draftId, resumed: { seen } };
  return isSent(box, thought) ? undefined : box;
}

export function conversationOf({ thought }: Box): string {
  return thought.basis.dossier.current;
}

export function isTouched({ text, thought, index }: Box): boolean {
  return text !== thought.drafts[index]?.text;
}

export function isSent({ id }: Box, { basis }: Thought): boolean {
  return basis.dossier.interactions.some((one) => one.fromDraft?.draft === id);
}

/** Whether something came into the conversation that was not there when the box's text was written. */
export function isStale({ thought, index, resumed }: Box, { newest }: OpenConversation): boolean {
  if (resumed) return resumed.seen !== newest;
  if (thought.drafts[index]?.basedOn === undefined || newest === undefined) return false;
  return !thought.basis.dossier.interactions.some((one) => one.id === newest);
}
