/**
 * A clause grammar in one line: `(a|b|)` is a free choice, `<du|Sie>` the form of address, `[it|them]` one or several,
 * `{slot}` a value. Choices nest. A leading `#tag,tag ` says in which manner the clause belongs.
 */
export interface Clause {
  source: string;
  tags: string[];
  slots: string[];
  parts: Part[];
}

type Part =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string }
  | { kind: 'choice' | 'address' | 'number'; options: Part[][] };

/** What an expansion depends on. `choose(n)` gives an index below n. */
export interface Expansion {
  choose: (count: number) => number;
  polite: boolean;
  plural: boolean;
  /** A value, or several that mean the same. */
  slots: Record<string, string | string[]>;
}

const parsed = new Map<string, Clause>();

/** Parses a clause, once. Throws on an unbalanced one: packs are ours, and a test expands each. */
export function parseClause(source: string): Clause {
  const known = parsed.get(source);
  if (known) return known;
  const tagged = /^#([a-z,-]+) /.exec(source);
  const body = tagged ? source.slice(tagged[0].length) : source;
  const [parts, end] = parseSequence(body, 0, '');
  if (end !== body.length) throw new Error(`Unbalanced clause: ${source}`);
  const clause = {
    source,
    tags: tagged?.[1]?.split(',') ?? [],
    slots: [...body.matchAll(/\{(\w+)\}/g)].map((one) => one[1]!),
    parts,
  };
  parsed.set(source, clause);
  return clause;
}

/** One wording. `undefined` when the way chosen needs a slot that has no value. */
export function expand(parts: Part[], how: Expansion): string | undefined {
  let text = '';
  for (const part of parts) {
    const piece = expandPart(part, how);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function expandPart(part: Part, how: Expansion): string | undefined {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'slot') return slotWords(part.name, how);
  const { options } = part;
  if (part.kind === 'address') return expand(options[how.polite ? options.length - 1 : 0]!, how);
  if (part.kind === 'number') return expand(options[how.plural ? options.length - 1 : 0]!, how);
  // A choice that leads to a missing value is passed over for the next one.
  const first = how.choose(options.length);
  for (let turn = 0; turn < options.length; turn++) {
    const text = expand(options[(first + turn) % options.length]!, how);
    if (text !== undefined) return text;
  }
  return undefined;
}

function slotWords(name: string, { slots, choose }: Expansion): string | undefined {
  const words = slots[name];
  return Array.isArray(words) ? words[choose(words.length)] : words;
}

const CLOSERS: Record<string, { closer: string; kind: 'choice' | 'address' | 'number' }> = {
  '(': { closer: ')', kind: 'choice' },
  '<': { closer: '>', kind: 'address' },
  '[': { closer: ']', kind: 'number' },
};

function parseSequence(source: string, from: number, closer: string): [Part[], number] {
  const parts: Part[] = [];
  let at = from;
  let text = '';
  const flush = () => {
    if (text) parts.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const sign = source[at]!;
    if (closer && (sign === '|' || sign === closer)) break;
    if (sign === '{') {
      const end = source.indexOf('}', at);
      if (end < 0) throw new Error(`Open slot: ${source}`);
      flush();
      parts.push({ kind: 'slot', name: source.slice(at + 1, end) });
      at = end + 1;
    } else if (CLOSERS[sign]) {
      flush();
      const [options, end] = parseOptions(source, at + 1, CLOSERS[sign].closer);
      parts.push({ kind: CLOSERS[sign].kind, options });
      at = end;
    } else {
      text += sign;
      at++;
    }
  }
  flush();
  return [parts, at];
}

function parseOptions(source: string, from: number, closer: string): [Part[][], number] {
  const options: Part[][] = [];
  let at = from;
  for (;;) {
    const [option, end] = parseSequence(source, at, closer);
    options.push(option);
    if (end >= source.length) throw new Error(`Open choice: ${source}`);
    at = end + 1;
    if (source[end] === closer) return [options, at];
  }
}
