import { useState } from 'react';
import { correctionOf } from '../../../lib/db/corrections';
import { storeTrouble, type StoreTrouble } from '../../../lib/db/database';
import { countInteractionsOf } from '../../../lib/db/interactions';
import type { GuidanceRecord } from '../../../lib/db/records';
import { dossierFor } from '../../../lib/desk/dossier-for';
import { guidanceFor } from '../../../lib/desk/guidance-for';
import type { Dossier } from '../../../lib/domain/dossier';
import type { OpenConversation, TabState } from '../../../lib/domain/open-conversation';
import type { FeelingLabel } from '../../../lib/domain/reading';
import type { Viewer } from '../../../lib/domain/viewer';
import type { AgentSetting } from '../../../lib/settings/agent';
import { agentMark } from '../../../lib/settings/agent-mark';
import { useLive } from './use-live';
import { useStored } from './use-stored';

/** Everything stored that a reply to the open conversation rests on. */
export interface Stored {
  dossier: Dossier;
  total: number;
  correctedFeeling?: FeelingLabel;
  correctedReasons?: readonly string[];
  /** Empty: the agent says that none fits. */
  chosenPersona?: string;
  guidance: GuidanceRecord | undefined;
  /** The comparison in which chance chose the version. */
  split?: string;
}

/** Who asks: their setting, what their sign-ins may see, and their mark for versions on trial. */
interface Asker {
  agent: AgentSetting;
  viewer: Viewer;
  mark: string;
}

const NOTHING: Answer = { conversation: '' };

type Answer = { conversation: string; stored?: Stored; trouble?: StoreTrouble };

/** The open customer's dossier, live: it changes with every write, in whichever window. Nothing while there is doubt who it is. */
export function useDossier(
  tab: TabState | undefined,
  agent: AgentSetting | undefined,
  viewer: Viewer | undefined,
): Answer & { retry(): void } {
  const [tries, setTries] = useState(0);
  const [mark] = useStored(agentMark);
  const open = tab?.kind === 'conversation' && tab.resolution.kind !== 'doubt' ? tab : undefined;
  const known = open?.resolution.kind === 'doubt' ? undefined : open?.resolution;
  const linked = known?.linked.join(' ');
  const answer = useLive(
    () => (open && agent && viewer && mark ? ask(open, { agent, viewer, mark }) : undefined),
    [
      open?.conversation,
      open?.newest,
      known?.kind,
      linked,
      known?.person,
      agent?.name,
      agent?.role,
      viewer,
      mark,
      tries,
    ],
    newsOf,
  );
  const current = useSettled(answer && answer.conversation === open?.conversation ? answer : NOTHING);
  return { ...current, retry: () => setTries((count) => count + 1) };
}

/** The choice for whichever of the customer's identifiers was on the page then. */
async function personaOf(keys: readonly string[]): Promise<string | undefined> {
  const chosen = await Promise.all(keys.map((key) => correctionOf('persona', key)));
  return chosen.find((one) => one)?.value;
}

/**
 * The former answer while the new one says the same: what was drafted from it stands. The clock alone is no news, nor is a moment in
 * which the page showed nothing.
 */
function useSettled(answer: Answer): Answer {
  const [kept, setKept] = useState(answer);
  if (answer === NOTHING) return NOTHING;
  if (kept === answer || (kept.stored !== undefined && newsOf(kept) === newsOf(answer))) return kept;
  setKept(answer);
  return answer;
}

function newsOf({ conversation, stored, trouble }: Answer): string {
  const { dossier, total, correctedFeeling, correctedReasons, chosenPersona, guidance, split } = stored ?? {};
  const { now: _, ...said } = dossier ?? { now: '' };
  return JSON.stringify([
    conversation,
    trouble,
    total,
    correctedFeeling,
    correctedReasons,
    chosenPersona,
    guidance?.version,
    split,
    said,
  ]);
}

/** Waits for the store alone: whatever else it waited for, the live query would not follow what is read after it. */
async function ask(open: OpenConversation, { agent, viewer, mark }: Asker): Promise<Answer> {
  const { conversation, resolution } = open;
  try {
    const now = new Date().toISOString();
    if (resolution.kind === 'doubt') return { conversation };
    // All asked at once: the live query follows what is asked before the first answer for certain.
    const [dossier, stored, correction, reasons, persona, followed] = await Promise.all([
      dossierFor(open, {
        now,
        viewer,
        agent: { name: agent.name ?? open.agentName, role: agent.role, brand: agent.brand },
      }),
      countInteractionsOf(resolution.linked),
      correctionOf('feeling', conversation),
      correctionOf('reason', conversation),
      personaOf(resolution.linked),
      guidanceFor(mark, conversation),
    ]);
    if (!dossier) return { conversation };
    // Of a shared mailbox only what is certainly the chosen person's is counted, as it is all that is shown.
    const total = resolution.person === undefined ? stored : dossier.interactions.length;
    return {
      conversation,
      stored: {
        dossier,
        total,
        correctedFeeling: correction?.value as FeelingLabel | undefined,
        correctedReasons: reasons?.value.split(' '),
        chosenPersona: persona,
        guidance: followed.record,
        split: followed.split,
      },
    };
  } catch (error) {
    const trouble = storeTrouble(error);
    if (!trouble) throw error;
    return { conversation, trouble };
  }
}
