import type { Habit } from './learn-habits';
import { placeOf } from './written-draft';

/** How the agent's habits shape a draft. */
export interface Manner {
  noGreeting: boolean;
  noSignOff: boolean;
  shorter: boolean;
  words: Array<{ from: string; to: string }>;
}

/** The habits that hold for a draft in this channel and language, but for those that the agent switched off. */
export function mannerOf(
  habits: readonly Habit[],
  off: readonly string[],
  { channel, language }: { channel: string; language: string },
): Manner {
  const on = habits.filter((one) => !off.includes(one.id));
  const has = (kind: Habit['kind']) => on.some((one) => one.kind === kind && one.place === placeOf(channel));
  return {
    noGreeting: has('greeting'),
    noSignOff: has('signOff'),
    shorter: has('shorter'),
    words: on.flatMap(({ kind, from, to, language: of }) =>
      kind === 'word' && of === language && from !== undefined && to !== undefined ? [{ from, to }] : [],
    ),
  };
}
