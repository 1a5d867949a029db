import { putOverrides } from '../db/overrides';
import type { Finding } from '../domain/reply';

interface Overridden {
  draftId: string;
  conversation: string;
  text: string;
  findings: readonly Finding[];
  agent?: string;
}

/** Keeps that the agent sends a text as it is though checks stop it: one record a stop, for the lead. From then on that very text may be inserted. */
export async function overrideStops({ draftId, findings, ...rest }: Overridden, now: string): Promise<void> {
  const stops = findings.filter((one) => one.severity === 'stop');
  await putOverrides(
    stops.map(({ kind, span, because }, i) => ({
      id: `${draftId}/${i}`,
      draft: draftId,
      conversation: rest.conversation,
      at: now,
      agent: rest.agent,
      kind,
      rule: because.rule,
      said: rest.text.slice(...span),
      text: rest.text,
    })),
  );
}
