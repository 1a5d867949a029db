import { useState } from 'react';
import { claimLink, undoLinks, unlink, type LinkUndo } from '../../lib/desk/choose-customer';
import type { IdentifierKey } from '../../lib/domain/identifier';

/** What the agent answered last about who is one customer, and what takes it back. */
export interface LinkAnswer {
  said: 'same' | 'not-same' | 'unlinked';
  who: string;
  undo: LinkUndo;
}

/** Answers about links and their undoing. `onChanged` is told after each: the page is to be understood anew. */
export function useLinkAnswers(onChanged: () => void) {
  const [last, setLast] = useState<LinkAnswer>();
  const keep = async (said: LinkAnswer['said'], who: string, change: Promise<LinkUndo>) => {
    setLast({ said, who, undo: await change });
    onChanged();
  };
  const now = () => new Date().toISOString();
  return {
    last,
    claim: (a: IdentifierKey, b: IdentifierKey, said: 'same' | 'not-same', who: string) =>
      void keep(said, who, claimLink(a, b, said, now())),
    unlink: (key: IdentifierKey, others: readonly IdentifierKey[], who: string) =>
      void keep('unlinked', who, unlink(key, others, now())),
    undo: () =>
      void (
        last &&
        undoLinks(last.undo).then(() => {
          setLast(undefined);
          onChanged();
        })
      ),
  };
}
