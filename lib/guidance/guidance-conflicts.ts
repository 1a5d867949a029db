import type { Guidance } from './document';
import { fold } from './fold';

/** Two rules that can't both be followed. The stricter one holds; the lead is told. `problem` is a locale key. */
export interface GuidanceConflict {
  problem: 'offer-limits-differ' | 'says-what-is-never-said' | 'prefers-what-is-never-said' | 'durations-differ';
  rules: [string, string];
}

/** Contradictions inside one document, whatever conversation they meet. */
export function guidanceConflicts(guidance: Guidance): GuidanceConflict[] {
  return [...offerConflicts(guidance), ...neverConflicts(guidance), ...durationConflicts(guidance)];
}

function* pairs<T>(list: readonly T[]): Generator<[T, T]> {
  for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) yield [one, other];
}

function offerConflicts({ offers }: Guidance): GuidanceConflict[] {
  return [...pairs(offers)]
    .filter(([a, b]) => a.kind !== 'other' && a.kind === b.kind && sameCase(a.when, b.when))
    .filter(([a, b]) => a.limit !== b.limit || a.needsApprovalAbove !== b.needsApprovalAbove)
    .map(([a, b]) => ({ problem: 'offer-limits-differ', rules: [a.id, b.id] }));
}

function neverConflicts(guidance: Guidance): GuidanceConflict[] {
  const never = guidance.never.map((one) => one.phrase);
  const says = (text: unknown) => never.find((phrase) => fold(JSON.stringify(text)).includes(fold(phrase)));
  const said = guidance.procedures.flatMap((one) => {
    const phrase = says([one.say, one.facts]);
    return phrase ? [{ problem: 'says-what-is-never-said' as const, rules: [one.id, phrase] as [string, string] }] : [];
  });
  const preferred = guidance.tone.words.flatMap((one) => {
    const phrase = says(one.to);
    return phrase
      ? [{ problem: 'prefers-what-is-never-said' as const, rules: [one.to, phrase] as [string, string] }]
      : [];
  });
  return [...said, ...preferred];
}

function durationConflicts({ procedures }: Guidance): GuidanceConflict[] {
  return [...pairs(procedures)]
    .filter(([a, b]) => sameCase(a.when, b.when) && a.followUp && b.followUp)
    .filter(([a, b]) => JSON.stringify(a.followUp) !== JSON.stringify(b.followUp))
    .map(([a, b]) => ({ problem: 'durations-differ', rules: [a.id, b.id] }));
}

const sameCase = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
