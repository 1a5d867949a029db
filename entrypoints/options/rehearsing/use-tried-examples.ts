import { useEffect, useState } from 'react';
import type { Guidance } from '../../../lib/guidance/document';
import type { Example } from '../../../lib/rehearsal/example';
import type { Rehearsal } from '../../../lib/rehearsal/sum-up';
import { afterPause } from './after-pause';
import { agentReplayed } from './agent-replayed';
import { rehearsing } from './start-rehearsing';

/**
 * The lead's examples, tried anew on each edit. `trying` while it is not known yet what the last edit does to them; what the edit before did
 * stands meanwhile. Without a sound draft nothing is tried: it can't be published either.
 */
export function useTriedExamples(
  before: Guidance,
  after: Guidance | undefined,
  examples: readonly Example[],
): { tried: Rehearsal | undefined; trying: boolean } {
  const [tried, setTried] = useState<{ rehearsal: Rehearsal; of: Guidance; with: readonly Example[] }>();
  useEffect(() => {
    if (!examples.length || !after) return undefined;
    return afterPause(
      async () => rehearsing().tryExamples({ before, after, examples, agent: await agentReplayed() }),
      (rehearsal) => setTried({ rehearsal, of: after, with: examples }),
      'The examples could not be tried',
    );
  }, [before, after, examples]);
  if (!examples.length) return { tried: undefined, trying: false };
  return { tried: tried?.rehearsal, trying: after !== undefined && (tried?.of !== after || tried.with !== examples) };
}
