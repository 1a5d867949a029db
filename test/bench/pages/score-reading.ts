import type { Candidate } from '../../../lib/domain/sighting';
import { identifierKey } from '../../../lib/identity/normalize-identifier';
import { resolveCustomer } from '../../../lib/identity/resolve-customer';
import type { WholeReading } from './frozen-pages';

/** Fields that a reading is scored by. `choice`: the right customer is at least among those offered. */
export const FIELDS = [
  'customer',
  'choice',
  'name',
  'phone',
  'subject',
  'text',
  'direction',
  'author',
  'time',
  'composer',
] as const;
export type Field = (typeof FIELDS)[number];
type Verdict = 'right' | 'absent' | 'wrong';

/** One judgement of one field; a field that the page does not have is not judged. */
export interface Judgement {
  field: Field;
  verdict: Verdict;
}

type Tally = Record<Field, Record<Verdict, number>>;

/** How often each field was right, absent and wrong. */
export function tally(judged: readonly Judgement[]): Tally {
  const counts = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, absent: 0, wrong: 0 }])) as Tally;
  for (const { field, verdict } of judged) counts[field][verdict]++;
  return counts;
}

const keysOf = (people: readonly Candidate[]) =>
  people.flatMap((one) => one.identifiers.map(identifierKey).filter((key) => key !== undefined));

/** Whom a reading names for certain, exactly as the desk decides it; `ours` are addresses of the company's side. */
export function customerOfReading(read: WholeReading, ours: readonly string[] = []): string | undefined {
  const recipients = (read.composer?.kind === 'note' ? [] : (read.composer?.recipients ?? [])).map(
    (value): Candidate => ({
      identifiers: [{ kind: value.includes('@') ? 'email' : 'phone', value }],
      ground: 'recipient',
      confidence: 0.8,
      role: 'recipient',
    }),
  );
  const answer = resolveCustomer([...(read.customer ?? []), ...recipients], {
    met: () => false,
    linked: (key) => [key],
    resembles: () => undefined,
    names: () => [],
    ours: (key) => ours.some((one) => `email:${one.toLowerCase()}` === key),
  });
  return answer.kind === 'doubt' ? undefined : answer.key;
}

/** Judges a reading by what is known of the page. Whoever is named for certain must be the only one it can be. */
export function scoreReading(read: WholeReading, expected: WholeReading): Judgement[] {
  const ours = expected.agent?.address ? [expected.agent.address] : [];
  const own = new Set(
    keysOf([{ identifiers: ours.map((value) => ({ kind: 'email', value })) } as unknown as Candidate]),
  );
  const people = (expected.customer ?? []).filter((one) => !keysOf([one]).some((key) => own.has(key)));
  const main = people.filter(({ role }) => role !== 'cc');
  const possible = main.length ? keysOf(main) : keysOf(recipientsAsPeople(expected));
  const isOne =
    main.length === 1 ? people.every(({ role }) => role !== 'forwarded') : !main.length && possible.length === 1;
  const named = customerOfReading(read);
  // Of several people the one that the reply goes to is right, if nobody is forwarded.
  // Several readings of one person are one: whom the page's own reading names for certain is right.
  const isKnown = named !== undefined && named === customerOfReading(expected, ours);
  const isAnswered =
    keysOf(recipientsAsPeople(expected)).includes(named ?? '') && !people.some(({ role }) => role === 'forwarded');
  const judged: Judgement[] = [
    {
      field: 'customer',
      verdict:
        named === undefined
          ? 'absent'
          : (isOne || isAnswered || isKnown) && possible.includes(named)
            ? 'right'
            : 'wrong',
    },
  ];
  if (possible.length)
    judged.push({
      field: 'choice',
      verdict: keysOf([...(read.customer ?? []), ...recipientsAsPeople(read)]).some((key) => possible.includes(key))
        ? 'right'
        : 'absent',
    });
  return [...judged, ...personFields(read, people, named), ...threadFields(read, expected)];
}

function recipientsAsPeople({ composer }: WholeReading): Candidate[] {
  return (composer?.recipients ?? []).map((value) => ({
    identifiers: [{ kind: value.includes('@') ? 'email' : 'phone', value }],
    ground: 'recipient',
    confidence: 0.8,
  }));
}

function personFields(read: WholeReading, people: readonly Candidate[], named: string | undefined): Judgement[] {
  if (!named) return [];
  const is = (one: Candidate) => keysOf([one]).includes(named);
  const [seen, known] = [(read.customer ?? []).find(is), people.find(is)];
  if (!known) return [];
  const phone = (one: Candidate | undefined) => keysOf(one ? [one] : []).find((key) => key.startsWith('phone:'));
  return [judge('name', seen?.name, known.name), judge('phone', phone(seen), phone(known))].flatMap((one) => one ?? []);
}

function threadFields(read: WholeReading, expected: WholeReading): Judgement[] {
  const known = expected.messages ?? [];
  const seen = read.messages ?? [];
  const judged = [
    judge('subject', read.conversation?.subject, expected.conversation?.subject),
    expected.composer && judge('composer', kindOf(read), kindOf(expected)),
  ];
  for (const message of known) {
    const same = seen.find((one) => isSameText(one.text, message.text));
    judged.push({ field: 'text', verdict: same ? 'right' : 'absent' });
    if (message.direction !== 'unknown')
      judged.push(judge('direction', same?.direction === 'unknown' ? undefined : same?.direction, message.direction));
    if (message.at) judged.push(judge('time', same?.at, message.at));
    if (message.author) judged.push(judge('author', same?.author, message.author));
  }
  for (const message of seen)
    if (known.length && !known.some((one) => isSameText(message.text, one.text)))
      judged.push({ field: 'text', verdict: 'wrong' });
  return judged.filter((one) => one !== undefined);
}

function kindOf({ composer }: WholeReading): string | undefined {
  return composer?.kind === 'unknown' ? undefined : composer?.kind;
}

function judge(field: Field, seen: string | undefined, known: string | undefined): Judgement | undefined {
  if (known === undefined) return seen === undefined || field === 'phone' ? undefined : { field, verdict: 'right' };
  return { field, verdict: seen === undefined ? 'absent' : seen === known ? 'right' : 'wrong' };
}

/** The same words, or the same without lines that one of the readers counts as quoted. */
function isSameText(one: string, other: string): boolean {
  const [few, many] = [one, other].map(linesOf).toSorted((a, b) => a.length - b.length) as [string[], string[]];
  return few.length > 0 && few[0] === many[0] && few.every((line) => many.includes(line));
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter(Boolean);
}
