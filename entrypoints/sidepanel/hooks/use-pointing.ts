import { useEffect, useState } from 'react';
import { send } from '../../../lib/messaging/send';
import type { MessageData } from '../../../lib/messaging/protocol';
import { pointingIn, watchPointing, type Pointing } from '../../../lib/settings/pointing';

/** What the agent is asked to point at in a tab's page, and how to begin and go on. */
export function usePointing(tabId: number | undefined) {
  const [pointing, setPointing] = useState<Pointing>();
  useEffect(() => {
    setPointing(undefined);
    if (tabId === undefined) return undefined;
    void pointingIn(tabId).then(setPointing);
    return watchPointing(tabId, setPointing);
  }, [tabId]);
  return {
    pointing,
    start: () => void (tabId !== undefined && send('pointing:start', { tabId })),
    wish: (what: MessageData<'pointing:do'>['what']) =>
      void (tabId !== undefined && send('pointing:do', { tabId, what })),
  };
}
