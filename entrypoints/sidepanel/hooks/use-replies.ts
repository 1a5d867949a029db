import { useEffect, useMemo, useState } from 'react';
import type { Replies } from '../../../components/reply/replies';
import { markDismissed, putDraft } from '../../../lib/db/drafts';
import type { OpenConversation } from '../../../lib/domain/open-conversation';
import type { Adjustment, Draft, Finding } from '../../../lib/domain/reply';
import { setOfferedDraft } from '../../../lib/settings/offered-draft';
import { useFindings, type Thought, type Wish } from './use-thinking';

interface Box {
  thought: Thought;
  index: number;
  text: string;
  id: string;
}

/** The draft box: which of the drafts stands there, what the agent made of it, and what the checks say. */
export function useReplies(
  open: OpenConversation | undefined,
  thought: Thought | undefined,
  setWish: (change: (wish: Wish) => Wish) => void,
) {
  const [box, setBox] = useState<Box>();
  const shown = useShown(box, thought, open);
  const draft = shown?.thought.drafts[shown.index];
  const text = shown?.text ?? '';
  const { findings, fair } = useFindings(text, shown?.thought, draft?.findings ?? []);
  const stale =
    shown !== undefined &&
    draft !== undefined &&
    draft.basedOn !== undefined &&
    open?.newest !== undefined &&
    isOther(shown.thought, open);
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
    };
  const show = (index: number) => {
    const next = shown?.thought.drafts[index];
    if (!shown || !next) return;
    void markDismissed(shown.id, new Date().toISOString());
    setBox({ thought: shown.thought, index, text: next.text, id: newId() });
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
  box: Box | undefined,
  thought: Thought | undefined,
  open: OpenConversation | undefined,
): Box | undefined {
  const latest = useMemo(() => (thought ? fresh(thought) : undefined), [thought]);
  if (!open) return undefined;
  // For a moment after the page has moved on, the latest thought is still that of the conversation before (S15).
  const made = latest?.thought.basis.dossier.current === open.conversation ? latest : undefined;
  const kept = box && box.thought.basis.dossier.current === open.conversation ? box : undefined;
  if (!kept || (made && isSent(kept, made.thought))) return made;
  const touched = kept.text !== kept.thought.drafts[kept.index]?.text;
  if (kept.thought === thought || !made) return kept;
  const wished = made.thought.basis === kept.thought.basis && made.thought.wish !== kept.thought.wish;
  return touched && !wished ? kept : made;
}

function isSent({ id }: Box, { basis }: Thought): boolean {
  return basis.dossier.interactions.some((one) => one.fromDraft?.draft === id);
}

function fresh(thought: Thought): Box {
  return { thought, index: 0, text: thought.drafts[0]?.text ?? '', id: newId() };
}

function isOther(thought: Thought, open: OpenConversation): boolean {
  return !thought.basis.dossier.interactions.some((one) => one.id === open.newest);
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
  useEffect(() => {
    if (tabId === undefined) return;
    if (!id || text === undefined || !conversation || !document) return void setOfferedDraft(tabId, undefined);
    void setOfferedDraft(tabId, { draftId: id, conversation, document, text, basedOn: newest, stopped, warned });
  }, [tabId, conversation, document, newest, id, text, stopped, warned]);
  useEffect(() => {
    if (!id || !conversation || !draft) return;
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
  }, [id, conversation, channel, draft, split]);
}

function toggled(adjustments: readonly Adjustment[], one: Adjustment): Adjustment[] {
  return adjustments.includes(one) ? adjustments.filter((other) => other !== one) : [...adjustments, one];
}

function newId(): string {
  return crypto.randomUUID();
}
