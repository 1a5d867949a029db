import type { Dossier } from '../domain/dossier';
import type { EffortSignal } from '../domain/reading';

const DAY = 86_400_000;
const WINDOW_DAYS = 30;

/**
 * Signs of effort in behaviour, each with the points it adds to the index (0 to 100): coming back, changing the channel, waiting for
 * us, and long exchanges are what customers call effort (Dixon, Toman, DeLisi, The Effortless Experience, 2013).
 */
export function readEffort({ interactions, current, now }: Dossier): EffortSignal[] {
  const recent = interactions.filter(
    (one) => one.direction === 'inbound' && Date.parse(now) - Date.parse(one.at) < WINDOW_DAYS * DAY,
  );
  const conversations = new Set(recent.map((one) => one.conversation));
  const channels = new Set(recent.map((one) => one.channel));
  const here = interactions.filter((one) => one.conversation === current && one.direction !== 'note');
  const longest = longestWait(here, now);
  const signals: EffortSignal[] = [
    {
      kind: 'repeat-contact',
      count: conversations.size,
      points: Math.min(40, (conversations.size - 1) * 15),
      interactions: recent.map((one) => one.id),
    },
    {
      kind: 'channel-switch',
      count: channels.size - 1,
      points: Math.min(20, (channels.size - 1) * 10),
      interactions: recent.map((one) => one.id),
    },
    {
      kind: 'waiting',
      count: longest.hours,
      points: longest.hours >= 24 ? Math.min(20, Math.floor(longest.hours / 24) * 5) : 0,
      interactions: longest.interactions,
    },
    {
      kind: 'long-thread',
      count: here.length,
      points: here.length >= 6 ? Math.min(20, (here.length - 5) * 4) : 0,
      interactions: here.map((one) => one.id),
    },
  ];
  return signals.filter((one) => one.points > 0);
}

/** The longest time, in hours, that a message of the customer's went without an answer of ours. */
function longestWait(here: Dossier['interactions'], now: string): { hours: number; interactions: string[] } {
  let longest = { hours: 0, interactions: [] as string[] };
  for (const one of here.filter(({ direction }) => direction === 'inbound')) {
    const answer = here.find((other) => other.direction === 'outbound' && other.at > one.at);
    const hours = Math.floor((Date.parse(answer?.at ?? now) - Date.parse(one.at)) / 3_600_000);
    if (hours > longest.hours) longest = { hours, interactions: [one.id, ...(answer ? [answer.id] : [])] };
  }
  return longest;
}
