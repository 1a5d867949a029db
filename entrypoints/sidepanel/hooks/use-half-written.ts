import { useEffect, useState } from 'react';
import type { OpenConversation } from '../../../lib/domain/open-conversation';
import { halfWritten, setHalfWritten, type HalfWritten } from '../../../lib/settings/half-written';
import { conversationOf, isStale, isTouched, type Box } from './draft-in-box';

interface Kept {
  conversation: string;
  reply?: HalfWritten;
}

/** What was half written for a conversation when the agent left it or the panel closed; `undefined` until that is read. */
export function useHalfWritten(conversation: string | undefined): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    if (conversation === undefined) return undefined;
    let live = true;
    const take = (reply?: HalfWritten) => live && setKept({ conversation, reply });
    halfWritten(conversation).then(take, (error: unknown) => {
      console.warn('Nothing read of what was half written', error);
      take();
    });
    return () => {
      live = false;
    };
  }, [conversation]);
  return kept?.conversation === conversation ? kept : undefined;
}

/** Keeps what the agent makes of the shown draft for when they leave it or the panel closes; an untouched one can be written again. */
export function useKeepWriting(open: OpenConversation | undefined, shown: Box | undefined): void {
  const conversation = shown && conversationOf(shown);
  const { id, text, thought, index } = shown ?? {};
  const touched = shown !== undefined && isTouched(shown);
  const proposed = thought?.drafts[index ?? 0]?.text;
  // What is stale stays so: it was written for what came before.
  const stale = open !== undefined && shown !== undefined && isStale(shown, open);
  const seen = stale ? (shown.resumed?.seen ?? thought?.drafts[index ?? 0]?.basedOn) : open?.newest;
  useEffect(() => {
    if (!conversation || !id || text === undefined || proposed === undefined) return;
    void setHalfWritten(conversation, touched ? { draftId: id, proposed, text, seen } : undefined);
  }, [conversation, id, text, proposed, touched, seen]);
}
