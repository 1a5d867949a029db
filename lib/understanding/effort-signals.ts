import type { Dossier } from '../domain/dossier';
import { effortPoints } from '../domain/effort-weights';
import type { EffortSignal, EffortSignalKind, Slot } from '../domain/reading';

const HOUR = 3_600_000;
const WINDOW_DAYS = 30;
/** A customer who writes after so many hours of silence on a matter we thought closed has opened it again. */
const REOPENED_HOURS = 72;

/** One question of ours for something typed. */
export interface Asked {
  slot: Slot;
  interaction: string;
}

type Sign = Pick<EffortSignal, 'count' | 'interactions'>;

/**
 * Signs of effort in behaviour, each with the points it adds to the index (0 to 100): coming back, changing the channel, being passed on,
 * opening a matter again, being asked again what was told, waiting for us, and long exchanges.
 */
export function readEffort(dossier: Dossier, asked: readonly Asked[] = []): EffortSignal[] {
  const { interactions, current, now } = dossier;
  const recent = interactions.filter(
    (one) => one.direction === 'inbound' && Date.parse(now) - Date.parse(one.at) < WINDOW_DAYS * 24 * HOUR,
  );
  const here = interactions.filter((one) => one.conversation === current && one.direction !== 'note');
  const signs: Record<EffortSignalKind, Sign> = {
    'repeat-contact': { count: new Set(recent.map((one) => one.conversation)).size, interactions: idsOf(recent) },
    'channel-switch': { count: new Set(recent.map((one) => one.channel)).size - 1, interactions: idsOf(recent) },
    transfer: handovers(here),
    reopening: reopenings(here),
    'asked-again': askedAgain(interactions, asked),
    waiting: longestWait(here, now),
    'long-thread': { count: here.length, interactions: idsOf(here) },
  };
  return Object.entries(signs)
    .map(([kind, sign]) => ({
      kind: kind as EffortSignalKind,
      ...sign,
      points: effortPoints(kind as EffortSignalKind, sign.count),
    }))
    .filter((one) => one.points > 0);
}

function idsOf(interactions: Dossier['interactions']): string[] {
  return interactions.map((one) => one.id);
}

/** Each change of who answers. */
function handovers(here: Dossier['interactions']): Sign {
  const answers = here.filter((one) => one.direction === 'outbound' && one.author);
  const taken = answers.filter((one, i) => i > 0 && one.author !== answers[i - 1]!.author);
  return { count: taken.length, interactions: idsOf(taken) };
}

/** The customer's words after our last one and a long silence. */
function reopenings(here: Dossier['interactions']): Sign {
  const again = here.filter((one, i) => {
    const former = here[i - 1];
    if (one.direction !== 'inbound' || former?.direction !== 'outbound') return false;
    return Date.parse(one.at) - Date.parse(former.at) > REOPENED_HOURS * HOUR;
  });
  return { count: again.length, interactions: idsOf(again) };
}

/** Things that we asked for once more after the customer had written in between. */
function askedAgain(interactions: Dossier['interactions'], asked: readonly Asked[]): Sign {
  const place = new Map(interactions.map((one, i) => [one.id, i]));
  const wroteBetween = (one: string, other: string) =>
    interactions.slice(place.get(one), place.get(other)).some(({ direction }) => direction === 'inbound');
  const again = asked.filter(({ slot, interaction }, i) => {
    const former = asked.slice(0, i).findLast((one) => one.slot === slot);
    return former !== undefined && wroteBetween(former.interaction, interaction);
  });
  return { count: again.length, interactions: again.map((one) => one.interaction) };
}

/** The longest time, in hours, that a message of the customer's went without an answer of ours. */
function longestWait(here: Dossier['interactions'], now: string): Sign {
  let longest: Sign = { count: 0, interactions: [] };
  for (const one of here.filter(({ direction }) => direction === 'inbound')) {
    const answer = here.find((other) => other.direction === 'outbound' && other.at > one.at);
    const hours = Math.floor((Date.parse(answer?.at ?? now) - Date.parse(one.at)) / HOUR);
    if (hours > longest.count) longest = { count: hours, interactions: [one.id, ...(answer ? [answer.id] : [])] };
  }
  return longest;
}
