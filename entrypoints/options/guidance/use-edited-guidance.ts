import { useEffect, useRef, useState } from 'react';
import { edited, redone, undone, unedited, type EditHistory } from '../../../components/guidance/edit-history';
import type { Guidance } from '../../../lib/guidance/document';
import { reopenDraft } from '../../../lib/guidance/reopen-draft';
import { guidanceDraft } from '../../../lib/settings/guidance-draft';

/** The guidance under edit: kept on this computer with each change, with a way back and forth, until it is published or discarded. */
export function useEditedGuidance(inForce: Guidance | undefined) {
  const [history, setHistory] = useState<EditHistory>();
  const [restored, setRestored] = useState<'restored' | 'unreadable'>();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void guidanceDraft.getValue().then((kept) => {
      if (!kept) return;
      const document = reopenDraft(kept.document);
      setRestored(document ? 'restored' : 'unreadable');
      // What was typed while the draft came is newer.
      if (document) setHistory((current) => current ?? unedited(document));
    });
  }, []);
  const keep = (next: EditHistory | undefined) => {
    setHistory(next);
    const draft = next && { document: next.now, base: inForce?.version ?? 0, at: new Date().toISOString() };
    void guidanceDraft.setValue(draft ?? null);
  };
  return {
    edited: history?.now,
    restored,
    canUndo: Boolean(history?.past.length),
    canRedo: Boolean(history?.future.length),
    edit: (next: Guidance) => inForce && keep(edited(history ?? unedited(inForce), next, Date.now())),
    undo: () => history && keep(undone(history)),
    redo: () => history && keep(redone(history)),
    forget: () => (keep(undefined), setRestored(undefined)),
  };
}
