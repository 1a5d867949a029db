import { useEffect, useRef, useState } from 'react';
import type { InsertStatus } from '../../../components/reply/replies';
import type { FromDraft } from '../../../lib/domain/interaction';
import type { InsertAnswer } from '../../../lib/messaging/protocol';
import { send } from '../../../lib/messaging/send';
import { watchLastInsertion } from '../../../lib/settings/insertion';

const UNDO_MS = 30_000;

interface Last {
  draftId: string;
  conversation: string;
  status: InsertStatus;
  /** The text and the load of the page that a trouble belongs to. */
  text: string;
  document?: string;
}

/**
 * What became of the last insertion in the tab, whether the button or the command asked for it, and the way to insert and undo.
 * What was inserted can be taken back for as long, though a new draft has come in its place; `sent` is the newest draft that the page
 * shows as sent, and ends that. A trouble ends with the text or the load of the page that it was with: another may well go in.
 */
export function useInsertion(
  { tabId, conversation, document }: { tabId?: number; conversation?: string; document?: string },
  draftId: string | undefined,
  text: string,
  sent: FromDraft | undefined,
) {
  const [last, setLast] = useState<Last>();
  const here = useRef({ text, document });
  here.current = { text, document };
  useEffect(() => {
    if (tabId === undefined) return undefined;
    return watchLastInsertion(tabId, ({ draftId: id, conversation: where, answer }) =>
      setLast({ draftId: id, conversation: where, status: statusOf(answer), ...here.current }),
    );
  }, [tabId]);
  const inserted = last?.status.state === 'inserted' && last.status.undoable;
  useEffect(() => {
    if (!inserted) return undefined;
    const timer = setTimeout(
      () => setLast((one) => one && { ...one, status: { state: 'inserted', undoable: false } }),
      UNDO_MS,
    );
    return () => clearTimeout(timer);
  }, [inserted]);
  const holds = last !== undefined && (isLasting(last.status) || (last.text === text && last.document === document));
  const status: InsertStatus =
    last?.status.state === 'inserted' && sent?.draft === last.draftId
      ? { state: 'sent', changed: sent.changed, of: sent.of }
      : last && holds && (last.draftId === draftId || (inserted && last.conversation === conversation))
        ? last.status
        : { state: 'ready' };
  const say = (next: InsertStatus) =>
    draftId && conversation && setLast({ draftId, conversation, status: next, text, document });
  return {
    status,
    /** The draft that `status` speaks of. */
    of: last?.draftId,
    insert() {
      if (tabId === undefined || !draftId) return;
      const noteConfirmed = status.state === 'note';
      say({ state: 'working' });
      // A message that the worker does not take is answered with nothing: that is a failure as well.
      send('draft:insert', { tabId, draftId, text, mode: 'caret', noteConfirmed })
        .then(statusOf)
        .then(say, () => say({ state: 'failed' }));
    },
    undo() {
      if (tabId === undefined) return;
      send('draft:undo', { tabId })
        .then(({ undone }): InsertStatus => (undone ? { state: 'undone' } : { state: 'inserted', undoable: false }))
        .then(say, () => say({ state: 'failed' }));
    },
    copy() {
      navigator.clipboard.writeText(text).then(
        () => say({ state: 'copied' }),
        () => say({ state: 'failed' }),
      );
    },
  };
}

// What is under way or done stays so whatever is written meanwhile.
function isLasting({ state }: InsertStatus): boolean {
  return state === 'working' || state === 'inserted';
}

function statusOf(answer: InsertAnswer): InsertStatus {
  if (answer.outcome === 'inserted') return { state: 'inserted', undoable: true };
  if (answer.outcome === 'failed') return { state: answer.why === 'left-behind' ? 'left-behind' : 'failed' };
  if (answer.why === 'note') return { state: 'note' };
  // The finding that forbids it stands beside the draft and says why.
  if (answer.why === 'stopped') return { state: 'ready' };
  return { state: 'refused', why: answer.why === 'no-page' || answer.why === 'no-composer' ? 'no-page' : 'moved-on' };
}
