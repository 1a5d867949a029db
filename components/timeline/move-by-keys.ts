import type { KeyboardEvent } from 'react';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys, Home and End walk over the entries of a list that are summaries; Tab leaves it. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step || !(event.target instanceof HTMLElement) || event.target.tagName !== 'SUMMARY') return;
  const entries = [...event.currentTarget.querySelectorAll('summary')];
  const next = entries[step(entries.indexOf(event.target), entries.length - 1)];
  event.preventDefault();
  next?.focus();
}
