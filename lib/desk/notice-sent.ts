import { insertedDraftsIn, markSent } from '../db/drafts';
import type { Interaction } from '../domain/interaction';
import { wordEdits } from '../domain/word-edits';

/** Pages show times to the minute, and their clocks need not be ours. */
const CLOCK_MS = 5 * 60_000;

/**
 * What the page shows as sent after an insertion is what was really said: of the messages that were new in it, the one nearest to
 * the draft is kept beside it, with how far it was changed. Older replies that the page has only now drawn are none of it.
 */
export async function noticeSent(fresh: readonly Interaction[]): Promise<void> {
  const conversation = fresh[0]?.conversation;
  if (!conversation) return;
  const draft = (await insertedDraftsIn(conversation)).at(-1);
  if (!draft || draft.sent !== undefined) return;
  const insertedAt = Date.parse(draft.insertedAt!);
  const sent = fresh
    .filter((one) => one.direction === 'outbound' && Date.parse(one.at) >= insertedAt - CLOCK_MS)
    .map((interaction) => ({ interaction, edits: wordEdits(draft.proposed, interaction.text) }))
    .sort((one, other) => share(one.edits) - share(other.edits))[0];
  if (sent) await markSent(draft, sent.interaction, sent.edits);
}

function share({ changed, of }: { changed: number; of: number }): number {
  return of ? changed / of : 0;
}
