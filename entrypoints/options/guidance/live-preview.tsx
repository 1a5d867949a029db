import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Preview } from '../../../components/rehearsal/preview';
import { pastConversations } from '../../../lib/db/past-conversations';
import type { Guidance } from '../../../lib/guidance/document';
import type { Replay } from '../../../lib/rehearsal/replayed';
import { afterPause } from '../rehearsing/after-pause';
import { agentReplayed } from '../rehearsing/agent-replayed';
import { soundGuidance } from '../rehearsing/sound-guidance';
import { rehearsing } from '../rehearsing/start-rehearsing';

const OFFERED = 30;

/** A past conversation and the reply to it, as the agent would see it today and with the changes under edit. */
export function LivePreview({ before, edited }: { before: Guidance; edited: Guidance }) {
  const conversations = useLiveQuery(() => pastConversations(OFFERED), []);
  const [index, setIndex] = useState(0);
  const [shown, setShown] = useState<{ conversation: string; replay: Replay | undefined; sound: boolean }>();
  const conversation = conversations?.[index];
  useEffect(() => {
    if (conversation === undefined) return undefined;
    return afterPause(
      async () => {
        const sound = soundGuidance(edited);
        const agent = await agentReplayed();
        const replay = await rehearsing().show(conversation, { before, after: sound ?? before, agent });
        return { conversation, replay, sound: sound !== undefined };
      },
      setShown,
      'No preview',
    );
  }, [conversation, before, edited]);
  if (!conversations) return null;
  return (
    <Preview
      shown={shown?.conversation === conversation ? shown : undefined}
      place={index}
      count={conversations.length}
      onPlace={setIndex}
    />
  );
}
