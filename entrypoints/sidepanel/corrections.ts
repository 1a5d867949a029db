import { deleteCorrection, putCorrection } from '../../lib/db/corrections';
import type { CorrectionRecord } from '../../lib/db/records';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import type { FeelingLabel } from '../../lib/domain/reading';

/** What the agent says the customer feels, in place of what was read; `undefined` takes it back. */
export async function correctFeeling(
  { conversation }: OpenConversation,
  label: FeelingLabel | undefined,
): Promise<void> {
  await correct('feeling', conversation, label);
}

/** Why the customer got in touch, as the agent says. */
export async function correctReasons(
  { conversation }: OpenConversation,
  ids: readonly string[] | undefined,
): Promise<void> {
  await correct('reason', conversation, ids?.join(' '));
}

/** Which persona the customer is, as the agent says; kept for the customer, whichever of their addresses they write from. */
export async function choosePersona({ resolution }: OpenConversation, persona: string | undefined): Promise<void> {
  if (resolution.kind === 'doubt') return;
  await Promise.all(resolution.linked.map((key) => deleteCorrection(idOf('persona', key))));
  await correct('persona', resolution.key, persona);
}

async function correct(kind: CorrectionRecord['kind'], about: string, value: string | undefined): Promise<void> {
  const id = idOf(kind, about);
  if (value === undefined) await deleteCorrection(id);
  else await putCorrection({ id, kind, about, value, at: new Date().toISOString() });
}

const idOf = (kind: CorrectionRecord['kind'], about: string) => `${kind}:${about}`;
