import type { Dossier } from '../domain/dossier';
import type { OrderFacts } from '../domain/interaction';
import type { FeelingLabel, Reading } from '../domain/reading';
import { reasonsNamed } from '../understanding/reason/reasons-named';

/** What the conditions of the guidance are compared with. `text` is what the customer wrote in the current conversation. */
export interface RuleContext {
  reasons: string[];
  stage?: string;
  persona?: string;
  channel: string;
  feeling: { label: FeelingLabel; intensity: number };
  effort: number;
  promiseBroken: boolean;
  failedFixes: number;
  orders: OrderFacts[];
  text: string;
  now: string;
}

/** Reads a dossier and its reading as rules see them. Persona and journey stage come from their own room. */
export function ruleContext(
  dossier: Dossier,
  reading: Reading,
  known: { persona?: string; stage?: string } = {},
): RuleContext {
  const current = dossier.interactions.filter((one) => one.conversation === dossier.current);
  const inbound = current.filter((one) => one.direction === 'inbound');
  const text = inbound.map((one) => `${one.subject ?? ''} ${one.text}`).join('\n');
  const sure = reading.reasons.filter((one) => one.id !== 'other').map((one) => one.id);
  return {
    ...known,
    reasons: sure.length > 0 ? sure : reasonsNamed(text),
    channel: (inbound.at(-1) ?? current.at(-1))?.channel ?? 'email',
    feeling: reading.feeling,
    effort: reading.effort.index,
    promiseBroken: reading.promises.some((one) => one.kept === 'no'),
    failedFixes: reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly').length,
    orders: dossier.orders,
    text,
    now: dossier.now,
  };
}
