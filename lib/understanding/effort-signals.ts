import type { Dossier } from '../domain/dossier';
import { effortPoints } from '../domain/effort-weights';
import type { Answered, EffortSignal, Slot, Tried } from '../domain/reading';

const DAY = 86_400_000;
const WINDOW_DAYS = 30;

/**
 * Signs of effort in behaviour, each with the points it adds to the index (0 to 100): coming back, changing the channel, waiting for
 * us, and long exchanges are what customers call effort (Dixon, Toman, DeLisi, The Effortless Experience, 2013).
 */
export function readEffort({ interactions, current, now }: Dossier, read: ReadBefore): EffortSignal[] {
  const recent = interactions.filter(
    (one) => one.direction === 'inbound' && Date.parse(now) - Date.parse(one.at) < WINDOW_DAYS * DAY,
  );
  const conversations = new Set(recent.map((one) => one.conversation));
  const channels = new Set(recent.map((one) => one.channel));
  const here = interactions.filter((one) => one.conversation === current && one.direction !== 'note');
  const longest = longestWait(here, now);
  const signs: Array<Omit<EffortSignal, 'points'>> = [
    {
      kind: 'repeat-contact',
      count: conversations.size,
      interactions: recent.map((one) => one.id),
    },
    {
      kind: 'channel-switch',
      count: channels.size - 1,
      interactions: recent.map((one) => one.id),
    },
    {
      kind: 'waiting',
      count: longest.hours,
      interactions: longest.interactions,
    },
    {
      kind: 'long-thread',
      count: here.length,
      interactions: here.map((one) => one.id),
    },
  ];
  const passedOn = transfersIn(here);
  const again = askedAgain(interactions, read);
  const reopened = reopeningsIn(interactions, read.tried);
  signs.push(
    { kind: 'transfer', count: passedOn.length, interactions: passedOn },
    { kind: 'asked-again', count: again.length, interactions: again },
    { kind: 'reopening', count: reopened.length, interactions: reopened },
  );
  return signs.map((one) => ({ ...one, points: effortPoints(one.kind, one.count) })).filter((one) => one.points > 0);
}

/** Another of us answers than the one before: the customer was passed on. Ids of the answers; authors that are not told count for nobody. */
function transfersIn(here: Dossier['interactions']): string[] {
  const answers = here.filter((one) => one.direction === 'outbound' && one.author);
  return answers.filter((one, i) => i > 0 && answers[i - 1]!.author !== one.author).map((one) => one.id);
}

/** Words with which systems record that a conversation was opened anew, in the served languages. */
const REOPENED = /(?:re-?open|wieder ?(?:ge)?öffn|rouver|réouver|reabiert|reapert|reabert|إعادة فتح|أعيد فتح)/iu;

/** A system says so, or something that was solved came back. */
function reopeningsIn(interactions: Dossier['interactions'], tried: readonly Tried[]): string[] {
  const recorded = interactions.filter((one) => one.direction === 'event' && REOPENED.test(one.text.slice(0, 300)));
  const cameBack = tried.filter((one) => one.outcome === 'solved-briefly').map((one) => one.evidence.interaction);
  return [...new Set([...recorded.map((one) => one.id), ...cameBack])];
}

/** What is asked for to make sure who it is may be asked for again. */
const IDENTITY = new Set<Slot>(['date', 'postcode', 'account', 'name']);

/** Ids of our messages that ask for what the customer had told before, on whatever channel; one for each thing. */
function askedAgain(interactions: Dossier['interactions'], { answered, asks }: ReadBefore): string[] {
  return interactions.flatMap((one) => {
    const known = (slot: Slot) =>
      answered.some(
        (told) => told.slot === slot && told.at < one.at && told.evidence.interaction !== one.id && !IDENTITY.has(slot),
      );
    return [...new Set(asks(one).map((ask) => ask.slot))].filter(known).map(() => one.id);
  });
}

/** What was read of the same dossier before, and what a text of ours asks for. */
export interface ReadBefore {
  answered: readonly Answered[];
  tried: readonly Tried[];
  asks(one: Dossier['interactions'][number]): ReadonlyArray<{ slot: Slot }>;
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
