import type { Dossier } from '../domain/dossier';
import type { PersonClause, Reading } from '../domain/reading';

const DAY = 86_400_000;
const LONGEST = 80;

/** The person in two lines: contacts, a promise and whether it was kept, what failed, what is open; each clause with its evidence. */
export function readPerson(
  { interactions, now, current }: Dossier,
  reading: Pick<Reading, 'promises' | 'questions' | 'tried' | 'circumstances'>,
): PersonClause[] {
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  const recent = inbound.filter((one) => Date.parse(now) - Date.parse(one.at) < 30 * DAY);
  const conversations = [...new Set(recent.map((one) => one.conversation))];
  const first = recent[0];
  const clauses: PersonClause[] = [];
  if (new Set(inbound.map((one) => one.conversation)).size <= 1)
    clauses.push({
      kind: 'first-contact',
      values: inbound.length > 1 ? { messages: inbound.length } : {},
      evidence: [],
    });
  else if (first)
    clauses.push({
      kind: 'contacts',
      values: {
        count: conversations.length,
        days: Math.max(1, Math.ceil((Date.parse(now) - Date.parse(first.at)) / DAY)),
        channels: new Set(recent.map((one) => one.channel)).size,
        ...(conversations.length === 1 && { after: daysBefore(inbound, first) }),
      },
      evidence: recent.map((one) => ({ interaction: one.id, start: 0, end: Math.min(120, one.text.length) })),
    });
  const promise = reading.promises.at(-1);
  const kind = { no: 'promise-broken', yes: 'promise-kept', open: 'promise-open' } as const;
  if (promise)
    clauses.push({
      kind: kind[promise.kept],
      values: { what: promise.what, due: promise.due ?? '' },
      evidence: [promise.evidence],
    });
  const failed = reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly');
  if (failed.length)
    clauses.push({
      kind: 'failed-fixes',
      values: { count: failed.length },
      evidence: failed.map((one) => one.evidence),
    });
  const open = reading.questions.filter(
    (one) =>
      one.open &&
      interactions.some(({ id, conversation }) => id === one.evidence.interaction && conversation === current),
  );
  const wanted = open.at(-1);
  if (wanted)
    clauses.push({
      kind: 'wants',
      values: { words: short(wanted.text) },
      evidence: [wanted.evidence],
    });
  // One alone is told already.
  if (open.length > 1)
    clauses.push({ kind: 'open-questions', values: { count: open.length }, evidence: open.map((one) => one.evidence) });
  const circumstance = reading.circumstances.at(-1);
  if (circumstance)
    clauses.push({
      kind: 'circumstance',
      values: { words: short(circumstance.words) },
      evidence: [circumstance.evidence],
    });
  return clauses;
}

/** Two lines have no room for a long sentence; its quote has. */
function short(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}

/** Whole days between the last words before the only conversation of late and its first. */
function daysBefore(inbound: Dossier['interactions'], first: Dossier['interactions'][number]): number {
  const before = inbound.findLast((one) => one.at < first.at);
  return before ? Math.max(1, Math.floor((Date.parse(first.at) - Date.parse(before.at)) / DAY)) : 1;
}
