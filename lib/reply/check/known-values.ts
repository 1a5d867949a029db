import type { Answered, Slot } from '../../domain/reading';
import type { CheckInput } from './define-check';

/** What is known for a slot: one value that stands, or why it is fair to ask again. */
export type Known = { value: Answered } | { fair: FairReason; value?: Answered } | undefined;

/** May have changed since, two answers contradict each other, procedure has it asked to prove who writes, or several may be meant. */
export type FairReason = 'stale' | 'conflict' | 'identity' | 'several';

/** Looks a slot up. What the customer told us counts before what colleagues noted: a claim's number in a note is no second order. */
export function knownIn(
  { reading, dossier, rules }: Pick<CheckInput, 'reading' | 'dossier' | 'rules'>,
  slot: Slot,
): Known {
  const all = reading.answered.filter((one) => one.slot === slot && one.state !== 'superseded');
  const said = new Set(dossier.interactions.flatMap((one) => (one.direction === 'inbound' ? one.id : [])));
  const own = all.filter(({ evidence }) => said.has(evidence.interaction));
  const values = own.length ? own : all;
  const value = values.at(-1);
  if (!value) return undefined;
  if (rules.identitySlots.includes(slot)) return { fair: 'identity', value };
  if (values.some((one) => one.state === 'conflict')) return { fair: 'conflict', value };
  if (values.some((one) => one.state === 'stale')) return { fair: 'stale', value };
  return new Set(values.map((one) => one.normalized)).size === 1 ? { value } : { fair: 'several', value };
}
