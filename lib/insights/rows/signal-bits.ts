import type { EffortSignalKind } from '../../domain/reading';

/** Signals of effort in the order of their bits. Only ever appended to: stored blocks hold the bits. */
export const SIGNALS: readonly EffortSignalKind[] = [
  'repeat-contact',
  'channel-switch',
  'transfer',
  'reopening',
  'asked-again',
  'waiting',
  'long-thread',
];

export function signalBits(signals: Partial<Record<EffortSignalKind, number>>): number {
  return SIGNALS.reduce((bits, kind, i) => (signals[kind] ? bits | (1 << i) : bits), 0);
}
