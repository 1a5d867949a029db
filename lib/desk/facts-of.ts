import type { ConversationFacts, CustomerFacts } from '../domain/conversation-facts';
import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { Rating } from '../domain/rating';
import type { FeelingLabel, Reading } from '../domain/reading';
import type { Standing } from './think';

/** What a reading leaves for figures: of the conversation, of the customer, and the survey answers in it. */
export interface ReadFacts {
  facts: ConversationFacts;
  customer: CustomerFacts;
  ratings: Rating[];
}

const PRAISE = new Set<FeelingLabel>(['pleased', 'grateful']);
const COMPLAINT = new Set<FeelingLabel>(['frustrated', 'angry', 'disappointed', 'sad']);
/** A thank-you before the name is manners, a mild word is a guess, and irony says the opposite: none of them is quoted as praise or complaint. */
const CLEAR = 2;
const VOICES = 4;
/** A clock may be wrong by this much; what lies further ahead is no time to count by. */
const AHEAD_MS = 26 * 3_600_000;

/**
 * The facts of the dossier's current conversation. `undefined` when the customer said nothing in it, or when its times lie in the future:
 * a figure on a wrong clock would be a wrong figure.
 */
export function factsOf(
  dossier: Dossier,
  reading: Reading,
  { stage, match }: Standing,
  guidanceVersion?: number,
): ReadFacts | undefined {
  const here = dossier.interactions.filter((one) => one.conversation === dossier.current);
  const said = here.filter((one) => one.direction === 'inbound');
  const [first] = said;
  if (!first || Date.parse(first.at) > Date.parse(dossier.now) + AHEAD_MS) return undefined;
  const persona = match.persona?.name;
  const voices = voicesIn(reading, said);
  const facts: ConversationFacts = {
    key: dossier.current,
    party: first.party,
    at: first.at,
    lastAt: said.at(-1)!.at,
    channel: first.channel,
    reason: reading.reasons[0]?.id,
    persona,
    stage,
    language: reading.language,
    feeling: reading.feeling.label,
    intensity: reading.feeling.intensity,
    effort: reading.effort.index,
    signals: Object.fromEntries(reading.effort.signals.map(({ kind, count }) => [kind, count])),
    guidanceVersion,
    voices,
    voicedAt: voices.length ? first.at : undefined,
    origin: first.origin,
  };
  return { facts, customer: customerFactsOf(dossier, first, stage, persona), ratings: here.flatMap(ratingIn) };
}

function voicesIn({ feelings }: Reading, said: readonly Interaction[]): ConversationFacts['voices'] {
  const here = new Set(said.map((one) => one.id));
  return feelings
    .filter((one) => here.has(one.interaction) && one.intensity >= CLEAR)
    .flatMap(({ label, evidence }) => {
      const polarity = PRAISE.has(label) ? 'praise' : COMPLAINT.has(label) ? 'complaint' : undefined;
      const [words] = evidence;
      return polarity && words ? [{ polarity, ...words } as const] : [];
    })
    .slice(-VOICES);
}

function customerFactsOf(
  dossier: Dossier,
  { party, channel, origin }: Interaction,
  stage: string,
  persona?: string,
): CustomerFacts {
  const orders = [...new Map(dossier.orders.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  );
  const currency = orders.find((one) => one.currency)?.currency;
  const counted = orders.filter((one) => one.currency === currency);
  return {
    party,
    since: orders[0]?.at ?? dossier.interactions[0]!.at,
    orders: counted.length,
    spent: counted.reduce((sum, one) => sum + (one.amount ?? 0), 0),
    currency,
    otherCurrency: orders.length - counted.length,
    firstOrderAt: orders[0]?.at,
    lastOrderAt: orders.at(-1)?.at,
    lastContactAt: dossier.interactions.findLast((one) => one.direction === 'inbound')?.at,
    leaving: stage === 'leaving',
    persona,
    channel,
    origin,
  };
}

function ratingIn({ id, conversation, party, channel, at, origin, survey }: Interaction): Rating[] {
  return survey ? [{ ...survey, id, conversation, party, channel, at, origin }] : [];
}
