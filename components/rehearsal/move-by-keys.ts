import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End move between the summaries in a list; everything else is left to the browser. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const summaries = [...event.currentTarget.querySelectorAll<HTMLElement>('summary')];
  const index = summaries.indexOf(event.target as HTMLElement);
  if (index < 0) return;
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: summaries.length - 1 }[event.key];
  if (next === undefined || !summaries[next]) return;
  event.preventDefault();
  summaries[next].focus();
}
