import { useEffect, useMemo, useState } from 'react';
import { wholeHistory } from '../../lib/desk/whole-history';
import type { IdentifierKey } from '../../lib/domain/identifier';
import type { Interaction } from '../../lib/domain/interaction';
import type { Viewer } from '../../lib/domain/viewer';

/** What is known already, and whose all of it is. `keys` is empty where there is no more than that. */
interface Known {
  interactions: readonly Interaction[];
  keys: readonly IdentifierKey[];
  viewer?: Viewer;
}

/** The whole history, oldest first: what is known at once, the rest as it comes. `isWhole` is false until it is all there. */
export function useWholeHistory({ interactions, keys, viewer }: Known): {
  all: readonly Interaction[];
  isWhole: boolean;
} {
  const [read, setRead] = useState<{ of: string; found: readonly Interaction[]; isWhole: boolean }>();
  const wanted = keys.join('\n');
  useEffect(() => {
    if (!wanted) return undefined;
    let isHere = true;
    const readAll = async (pages: AsyncIterable<Interaction[]>) => {
      let found: readonly Interaction[] = [];
      let shown = 0;
      for await (const page of pages) {
        if (!isHere) return;
        found = [...found, ...page];
        // All of it is sorted and grouped anew each time: of a long history few times, of a short one at once.
        if (found.length < 2 * shown) continue;
        shown = found.length;
        setRead({ of: wanted, found, isWhole: false });
      }
      if (isHere) setRead({ of: wanted, found, isWhole: true });
    };
    // What is known is shown in any case.
    readAll(wholeHistory(wanted.split('\n'), viewer)).catch((error: unknown) =>
      console.warn('No earlier history', error),
    );
    return () => {
      isHere = false;
    };
  }, [wanted, viewer]);
  const found = read?.of === wanted ? read.found : undefined;
  const all = useMemo(() => {
    if (!found) return interactions;
    const byId = new Map([...found, ...interactions].map((one) => [one.id, one]));
    return [...byId.values()].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  }, [found, interactions]);
  return { all, isWhole: !wanted || (read?.of === wanted && read.isWhole) };
}
