import { useEffect, useState } from 'react';
import type { Interaction } from '../../lib/domain/interaction';
import { HistoryIndex } from './search-history';

/** The search over a history, which learns of it piece by piece; what it has not learnt yet it does not find. */
export function useHistoryIndex(interactions: readonly Interaction[]): HistoryIndex {
  const [index] = useState(() => new HistoryIndex());
  const [, setLearnt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void index.add(interactions, stop.signal).then(() => !stop.signal.aborted && setLearnt(interactions.length));
    return () => stop.abort();
  }, [index, interactions]);
  return index;
}
