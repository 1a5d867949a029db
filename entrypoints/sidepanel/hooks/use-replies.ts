import { useEffect, useMemo, useState } from 'react';
import type { Replies } from '../../../components/reply/replies';
import { markDismissed, putDraft } from '../../../lib/db/drafts';
import type { OpenConversation } from '../../../lib/domain/open-conversation';
import type { Adjustment, Draft, Finding } from '../../../lib/domain/reply';
import { setOfferedDraft } from '../../../lib/settings/offered-draft';
import { conversationOf, fresh, isSent, isStale, isTouched, resume, type Box } from './draft-in-box';
import { useHalfWritten, useKeepWriting } from './use-half-written';
import { useFindings, type Thought, type Wish } from './use-thinking';

/** The draft box: which of the drafts stands there, what the agent made of it, and what the checks say. */
export function useReplies(
  open: OpenConversation | undefined,
  thought: Thought | undefined,
  setWish: (change: (wish: Wish) => Wish) => void,
) {
  // Only the open ticket's: what is half written for others is read again when the agent comes back to them.
  const [box, setBox] = useState<Box>();
  const shown = useShown(box && conversationOf(box) === open?.conversation ? box : undefined, thought, open, setBox);
  const draft = shown?.thought.drafts[shown.index];
  const text = shown?.text ?? '';
  const { findings, fair } = useFindings(text, shown?.thought, draft?.findings ?? [], shown?.resumed?.seen);
  const stale = shown !== undefined && open !== undefined && isStale(shown, open);
  useKeepWriting(open, shown);
  useOffer(open, shown, draft, {
    stopped: findings.some((one) => one.severity === 'stop') || stale,
    warned: findings.length > 0,
  });
  const replies: Replies | undefined = shown &&
    draft && {
      drafts: shown.thought.drafts,
      index: shown.index,
      text,
      findings,
      fair,
      stale,
      adjustments: shown.thought.wish.adjustments,
      ...(shown.thought.fellBack && draft.writer !== 'browser-model' && { fellBack: shown.thought.fellBack }),
    };
  const show = (index: number) => {
    const next = shown?.thought.drafts[index];
    if (!shown || !next) return;
    void markDismissed(shown.id, new Date().toISOString());
    setBox({ thought: shown.thought, index, text: next.text, id: crypto.randomUUID() });
  };
  return {
    replies,
    draftId: shown?.id,
    edit: (value: string) => shown && setBox({ ...shown, text: value }),
    next: () =>
      shown && shown.index + 1 < shown.thought.drafts.length
        ? show(shown.index + 1)
        : setWish((wish) => ({ ...wish, seed: wish.seed + 1 })),
    adjust: (adjustment: Adjustment) =>
      setWish((wish) => ({ ...wish, adjustments: toggled(wish.adjustments, adjustment) })),
    repair: (finding: Finding) => shown && finding.repair !== undefined && setBox({ ...shown, text: finding.repair }),
    rewrite: () => thought && setBox(fresh(thought)),
  };
}

// New thoughts replace an untouched draft; one that the agent has edited stays until they ask for another (nothing typed is lost).
function useShown(
  kept: Box | undefined,
  thought: Thought | undefined,
  open: OpenConversation | undefined,
  keep: (box: Box) => void,
): Box | undefined {
  const latest = useMemo(() => (thought ? fresh(thought) : undefined), [thought]);
  const left = useHalfWritten(open?.conversation);
  // For a moment after the page has moved on, the latest thought is still that of the conversation before (S15).
  const made = latest && conversationOf(latest) === open?.conversation ? latest : undefined;
  const resumed = useMemo(() => made && left?.reply && resume(made.thought, left.reply), [made, left]);
  const taken = kept ? undefined : resumed;
  useEffect(() => {
    if (taken) keep(taken);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- kept once; what keeps it is another function each time
  }, [taken]);
  if (!open) return undefined;
  if (!kept) return left && (resumed ?? made);
  if (made && isSent(kept, made.thought)) return made;
  if (kept.thought === thought || !made) return kept;
  const wished = made.thought.basis === kept.thought.basis && made.thought.wish !== kept.thought.wish;
  return isTouched(kept) && !wished ? kept : made;
}

/** Tells the worker which draft the insert command would take, and keeps what was proposed. */
function useOffer(
  open: OpenConversation | undefined,
  shown: Box | undefined,
  draft: Draft | undefined,
  { stopped, warned }: { stopped: boolean; warned: boolean },
): void {
  const { tabId, conversation, document, newest } = open ?? {};
  const { id, text } = shown ?? {};
  const channel = open?.channel;
  const split = shown?.thought.basis.split;
  const resumed = shown?.resumed !== undefined;
  useEffect(() => {
    if (tabId === undefined) return;
    if (!id || text === undefined || !conversation || !document) return void setOfferedDraft(tabId, undefined);
    void setOfferedDraft(tabId, { draftId: id, conversation, document, text, basedOn: newest, stopped, warned });
  }, [tabId, conversation, document, newest, id, text, stopped, warned]);
  useEffect(() => {
    // What was half written keeps the record of its first offer, and what was kept there of its insertion.
    if (!id || !conversation || !draft || resumed) return;
    void putDraft({
      id,
      conversation,
      at: new Date().toISOString(),
      proposed: draft.text,
      style: draft.style,
      writer: draft.writer,
      guidanceVersion: draft.guidanceVersion,
      channel,
      language: draft.language,
      rules: [...new Set(draft.why.flatMap((one) => one.rule ?? []))],
      ...(split && { split }),
    });
  }, [id, conversation, channel, draft, split, resumed]);
}

function toggled(adjustments: readonly Adjustment[], one: Adjustment): Adjustment[] {
  return adjustments.includes(one) ? adjustments.filter((other) => other !== one) : [...adjustments, one];
}
