import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { correctionOf } from '../../../lib/db/corrections';
import { storeTrouble, type StoreTrouble } from '../../../lib/db/database';
import { newestGuidance } from '../../../lib/db/guidance';
import { countInteractionsOf } from '../../../lib/db/interactions';
import type { GuidanceRecord } from '../../../lib/db/records';
import { dossierFor } from '../../../lib/desk/dossier-for';
import type { Dossier } from '../../../lib/domain/dossier';
import type { OpenConversation, TabState } from '../../../lib/domain/open-conversation';
import type { FeelingLabel } from '../../../lib/domain/reading';
import type { AgentSetting } from '../../../lib/settings/agent';

/** Everything stored that a reply to the open conversation rests on. */
export interface Stored {
  dossier: Dossier;
  total: number;
  correctedFeeling?: FeelingLabel;
  guidance: GuidanceRecord | undefined;
}

const NOTHING: Answer = { conversation: '' };

type Answer = { conversation: string; stored?: Stored; trouble?: StoreTrouble };

/** The open customer's dossier, live: it changes with every write, in whichever window. Nothing while there is doubt who it is. */
export function useDossier(tab: TabState | undefined, agent: AgentSetting | undefined): Answer & { retry(): void } {
  const [tries, setTries] = useState(0);
  const open = tab?.kind === 'conversation' && tab.resolution.kind !== 'doubt' ? tab : undefined;
  const linked = open?.resolution.kind === 'doubt' ? '' : open?.resolution.linked.join(' ');
  const answer = useLiveQuery(
    () => (open && agent ? ask(open, agent) : undefined),
    [open?.conversation, open?.newest, open?.resolution.kind, linked, agent?.name, agent?.role, tries],
  );
  const current = useSettled(answer && answer.conversation === open?.conversation ? answer : NOTHING);
  return { ...current, retry: () => setTries((count) => count + 1) };
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
  const { dossier, total, correctedFeeling, guidance } = stored ?? {};
  const { now: _, ...said } = dossier ?? { now: '' };
  return JSON.stringify([conversation, trouble, total, correctedFeeling, guidance?.version, said]);
}

async function ask(open: OpenConversation, agent: AgentSetting): Promise<Answer> {
  const { conversation, resolution } = open;
  try {
    const now = new Date().toISOString();
    const dossier = await dossierFor(open, {
      now,
      agent: { name: agent.name ?? open.agentName, role: agent.role, brand: agent.brand },
    });
    if (!dossier || resolution.kind === 'doubt') return { conversation };
    const [total, correction, guidance] = await Promise.all([
      countInteractionsOf(resolution.linked),
      correctionOf('feeling', conversation),
      newestGuidance(),
    ]);
    return {
      conversation,
      stored: { dossier, total, correctedFeeling: correction?.value as FeelingLabel | undefined, guidance },
    };
  } catch (error) {
    const trouble = storeTrouble(error);
    if (!trouble) throw error;
    return { conversation, trouble };
  }
}
