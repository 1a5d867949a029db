import { useState } from 'react';
import type { Replies } from '../../../components/reply/replies';
import { setOverrideWhy } from '../../../lib/db/overrides';
import { overrideStops } from '../../../lib/desk/override-stops';
import type { OverrideWhy } from '../../../lib/domain/reply';

interface Overridden {
  draftId: string;
  why?: OverrideWhy;
}

/** "Insert anyway": keeps the override first, so that the worker lets this very text through, then inserts; why is asked afterwards. */
export function useOverride(
  { conversation, draftId, agent }: { conversation?: string; draftId?: string; agent?: string },
  replies: Replies | undefined,
  insert: () => void,
) {
  const [given, setGiven] = useState<Overridden>();
  return {
    given,
    insertAnyway() {
      if (!conversation || !draftId || !replies) return;
      const { text, findings } = replies;
      overrideStops({ draftId, conversation, text, findings, agent }, new Date().toISOString()).then(
        () => {
          setGiven({ draftId });
          insert();
        },
        (error: unknown) => console.error('The override was not kept', error),
      );
    },
    giveWhy(why: OverrideWhy | undefined) {
      if (!given) return;
      setGiven({ ...given, why });
      void setOverrideWhy(given.draftId, why);
    },
  };
}
