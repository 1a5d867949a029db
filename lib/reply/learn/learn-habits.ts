import { changesIn, type Change } from './changes-in';
import { wordsOf } from './exchanged-words';
import type { Place, WrittenDraft } from './written-draft';

/** Something the agent does with drafts again and again. */
export interface Habit extends Pick<Change, 'kind' | 'id' | 'from' | 'to'> {
  /** Where it holds; words hold everywhere in their language. */
  place?: Place;
  language?: string;
  /** Drafts in which it was seen, of those in which it could have been. */
  seen: number;
  of: number;
}

/** Less often is an accident. */
const OFTEN = 3;

/**
 * The habits that these drafts show: done at least three times (words in as many conversations, or a customer's name would become
 * one), and in more than half of the drafts where it could have been done. The same drafts give the same habits, in the same order.
 */
export function learnHabits(drafts: readonly WrittenDraft[]): Habit[] {
  const seen = new Map<string, { change: Change; draft: WrittenDraft; did: Set<string>; could: number }>();
  for (const [index, draft] of drafts.entries()) {
    for (const change of changesIn(draft)) {
      const known = seen.get(change.id) ?? { change, draft, did: new Set<string>(), could: 0 };
      seen.set(change.id, known);
      known.could++;
      if (change.did) known.did.add(change.kind === 'word' ? draft.conversation : String(index));
    }
  }
  return [...seen.values()]
    .filter(({ did }) => did.size >= OFTEN)
    .map((one) => habitOf(one, drafts))
    .filter((habit) => habit.seen * 2 > habit.of)
    .toSorted((one, other) => other.seen - one.seen || (one.id < other.id ? -1 : 1));
}

function habitOf(
  { change, draft, did, could }: { change: Change; draft: WrittenDraft; did: Set<string>; could: number },
  drafts: readonly WrittenDraft[],
): Habit {
  const { kind, id, from, to } = change;
  if (kind !== 'word') return { kind, id, place: id.endsWith('chat') ? 'chat' : 'mail', seen: did.size, of: could };
  const kept = drafts.filter(
    (one) => one.language === draft.language && has(one.proposed, from!) && has(one.sent, from!),
  ).length;
  return { kind, id, from, to, language: draft.language, seen: did.size, of: did.size + kept };
}

function has(text: string, words: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${words} `);
}
