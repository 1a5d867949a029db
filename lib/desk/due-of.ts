import type { DueRecord } from '../db/records';
import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { Reading } from '../domain/reading';

const DAY = 86_400_000;
/** What was broken longer ago is no work of today's. */
const BROKEN_DAYS = 7;
const WAITING_DAYS = 14;
const LONGEST_WORDS = 160;

/**
 * What is owed to a customer, one record a conversation: promises with a time that are open or lately broken, and last words of theirs that
 * nobody answered on any channel. A conversation in `solved` waits for nothing, nor do thanks.
 */
export function dueOf(dossier: Dossier, reading: Reading, solved: ReadonlySet<string>): DueRecord[] {
  const { interactions, now, customer } = dossier;
  const conversations = Map.groupBy(interactions, (one) => one.conversation);
  return [...conversations].flatMap(([conversation, within]) => {
    const newest = within.at(-1)!;
    const promises = reading.promises.flatMap(({ what, due, kept, evidence }) => {
      const here = within.some((one) => one.id === evidence.interaction);
      if (!here || !due || kept === 'yes' || daysBetween(due, now) > BROKEN_DAYS) return [];
      return [{ what, due, broken: kept === 'no' }];
    });
    const waiting = solved.has(conversation) ? undefined : waitingIn(within, dossier, reading);
    const moments = [...promises.map(({ due }) => due), ...(waiting ? [waiting.since] : [])].sort();
    if (!moments.length) return [];
    return [
      {
        conversation,
        party: newest.party,
        ...(customer.name && { name: customer.name }),
        channel: newest.channel,
        ...(newest.url && isOfItsSite(newest) && { url: newest.url }),
        promises,
        ...(waiting && { waiting }),
        next: moments[0]!,
        origin: newest.origin,
      },
    ];
  });
}

function waitingIn(within: readonly Interaction[], { interactions, now }: Dossier, reading: Reading) {
  const said = within.filter((one) => one.direction === 'inbound' || one.direction === 'outbound');
  const last = said.at(-1);
  if (last?.direction !== 'inbound' || last.survey || daysBetween(last.at, now) > WAITING_DAYS) return undefined;
  // An answer by another channel is an answer.
  if (interactions.some((one) => one.direction === 'outbound' && one.at > last.at)) return undefined;
  const feeling = reading.feelings.find((one) => one.interaction === last.id)?.label;
  if ((feeling === 'grateful' || feeling === 'pleased') && !/[?؟]/.test(last.text)) return undefined;
  const answered = said.findLast((one) => one.direction === 'outbound')?.at ?? '';
  const first = said.find((one) => one.direction === 'inbound' && one.at > answered) ?? last;
  return { since: first.at, words: last.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS) };
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

/** A record can claim any address: only one of the site it was read on opens. */
function isOfItsSite({ url, audience }: Interaction): boolean {
  return URL.canParse(url!) && new URL(url!).origin === audience.site && /^https?:/.test(url!);
}
