import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Preview } from '../../../components/rehearsal/preview';
import { pastConversations } from '../../../lib/db/past-conversations';
import type { Guidance } from '../../../lib/guidance/document';
import { parseGuidance } from '../../../lib/guidance/parse-guidance';
import { withoutBlanks } from '../../../lib/guidance/without-blanks';
import type { Replay } from '../../../lib/rehearsal/replayed';
import { agent } from '../../../lib/settings/agent';
import { rehearsing } from '../rehearsing/start-rehearsing';

/** Edits come letter by letter: the reply is written again when the lead pauses. */
const PAUSE_MS = 400;
const OFFERED = 30;

/** A past conversation and the reply to it, as the agent would see it today and with the changes under edit. */
export function LivePreview({ before, edited }: { before: Guidance; edited: Guidance }) {
  const conversations = useLiveQuery(() => pastConversations(OFFERED), []);
  const [index, setIndex] = useState(0);
  const [shown, setShown] = useState<{ conversation: string; replay: Replay | undefined; sound: boolean }>();
  const conversation = conversations?.[index];
  useEffect(() => {
    if (conversation === undefined) return undefined;
    let left = false;
    const show = async () => {
      const parsed = parseGuidance(withoutBlanks(edited));
      const after = 'guidance' in parsed ? parsed.guidance : before;
      const replay = await rehearsing().show(conversation, { before, after, agent: await agent.getValue() });
      if (!left) setShown({ conversation, replay, sound: 'guidance' in parsed });
    };
    const timer = setTimeout(() => {
      show().catch((error: unknown) => console.error('No preview', error));
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
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
