import { checkerFor } from '../../lib/desk/think';
import type { Dossier } from '../../lib/domain/dossier';
import type { Reading } from '../../lib/domain/reading';
import type { Draft, Plan } from '../../lib/domain/reply';
import type { Guidance } from '../../lib/guidance/document';
import { planReply } from '../../lib/reply/plan/plan-reply';
import { emptyMemory } from '../../lib/reply/write/phrase-memory';
import { writeReply } from '../../lib/reply/write/write-reply';

/** One conversation with its plan and three checked drafts. */
export interface Written {
  dossier: Dossier;
  reading: Reading;
  plan: Plan;
  drafts: Draft[];
  /** Milliseconds for plan, drafts and their checks. */
  ms: number;
}

/** Plans, writes and checks as the panel does. */
export function writeDrafts(
  { dossier, reading }: Pick<Written, 'dossier' | 'reading'>,
  guidance: Guidance,
  { memory = emptyMemory, seed = 1 } = {},
): Written {
  const start = performance.now();
  const check = checkerFor({ dossier, guidance, said: { toCustomer: [], byTeam: [] } }, reading);
  const plan = planReply({ dossier, reading, guidance });
  const drafts = writeReply({
    plan,
    dossier,
    reading,
    guidance,
    memory,
    seed,
    check: (draft) => check(draft.text, draft.basedOn),
  });
  return { dossier, reading, plan, drafts, ms: performance.now() - start };
}
