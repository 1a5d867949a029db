import { markInserted } from '../db/drafts';
import { isOverridden } from '../db/overrides';
import type { OpenConversation, TabState } from '../domain/open-conversation';
import type { InsertAnswer, MessageData } from '../messaging/protocol';
import type { OfferedDraft } from '../settings/offered-draft';
import { writeDown } from './audit';

/** Hands a checked order to the page's script, and brings back what it read in the composer afterwards. */
export type InsertInPage = (order: MessageData<'composer:insert'>) => Promise<InsertAnswer>;

/** What the agent asked for. */
export interface InsertRequest {
  draftId: string;
  text: string;
  mode: 'caret' | 'replace';
  noteConfirmed: boolean;
}

/**
 * Puts a draft in the page's composer, if the tab still shows what the draft was written for: the same load of the page, the same
 * conversation, nothing new since, no check that forbids this very text unless the agent has overridden it, and a composer whose
 * audience the agent knows. Any mismatch stops it (S15).
 */
export async function insertDraft(
  state: TabState | undefined,
  offered: OfferedDraft | undefined,
  request: InsertRequest,
  insert: InsertInPage,
  now: string,
): Promise<InsertAnswer> {
  const letThrough = await isLetThrough(offered, request);
  const refused = refusal(state, offered, request, letThrough);
  if (refused) return refused;
  const open = state as OpenConversation;
  const answer = await insert({
    document: open.document,
    conversation: open.pageId ?? open.conversationId,
    kind: open.composer!.kind,
    text: request.text,
    mode: request.mode,
  });
  if (answer.outcome === 'inserted') {
    const overridden = letThrough || (offered?.warned === true && offered.text === request.text);
    await markInserted(request.draftId, request.text, now, overridden);
    await writeDown({ at: now, did: 'inserted', what: request.draftId });
    if (overridden) await writeDown({ at: now, did: 'overridden', what: request.draftId });
  }
  return answer;
}

// Only the agent's kept override of this very text opens the way; what a panel says of it does not.
async function isLetThrough(offered: OfferedDraft | undefined, { draftId, text }: InsertRequest): Promise<boolean> {
  return offered?.stopped === true && isOverridden(draftId, text);
}

function refusal(
  state: TabState | undefined,
  offered: OfferedDraft | undefined,
  request: InsertRequest,
  letThrough: boolean,
): InsertAnswer | undefined {
  const refuse = (why: Extract<InsertAnswer, { outcome: 'refused' }>['why']) => ({ outcome: 'refused', why }) as const;
  if (state?.kind !== 'conversation' || state.resolution.kind === 'doubt') return refuse('no-page');
  if (
    !offered ||
    offered.draftId !== request.draftId ||
    offered.document !== state.document ||
    offered.conversation !== state.conversation
  )
    return refuse('moved-on');
  if (offered.basedOn !== state.newest) return refuse('stale');
  if (offered.stopped && offered.text === request.text && !letThrough) return refuse('stopped');
  if (!state.composer) return refuse('no-composer');
  if (state.composer.kind === 'note' && !request.noteConfirmed) return refuse('note');
  return undefined;
}
