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
  /** What the customer has told us and still stands, as slots. */
  slots?: readonly string[];
  text: string;
  now: string;
}

const CERTAIN = 0.9;
/** Below this nothing is done on the model's word alone. */
const LIKELY = 0.65;

/** Reads a dossier and its reading as rules see them. Persona and journey stage come from their own room. */
export function ruleContext(
  dossier: Dossier,
  reading: Reading,
  known: { persona?: string; stage?: string } = {},
): RuleContext {
  const current = dossier.interactions.filter((one) => one.conversation === dossier.current);
  const inbound = current.filter((one) => one.direction === 'inbound');
  const text = inbound.map((one) => `${one.subject ?? ''} ${one.text}`).join('\n');
  return {
    ...known,
    reasons: reasonsFor(reading, text),
    channel: (inbound.at(-1) ?? current.at(-1))?.channel ?? 'email',
    feeling: reading.feeling,
    effort: reading.effort.index,
    promiseBroken: reading.promises.some((one) => one.kept === 'no'),
    failedFixes: reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly').length,
    orders: dossier.orders,
    slots: reading.answered.filter((one) => one.state === 'current').map((one) => one.slot),
    text,
    now: dossier.now,
  };
}

/** A rule acts on a reason, so it wants more than the panel's chip: one chosen or all but certain, else those named, else what is very likely. */
function reasonsFor({ reasons }: Reading, text: string): string[] {
  const found = reasons.filter((one) => one.id !== 'other');
  const certain = found.filter((one) => one.confidence >= CERTAIN);
  const named = certain.length ? [] : reasonsNamed(text);
  const likely = found.filter((one) => one.confidence >= LIKELY);
  return named.length ? named : (certain.length ? certain : likely).map((one) => one.id);
}
