import type { Span } from '../language/tokens';

/** Who takes part, folded to lower case: names and addresses that a thread may call them by. */
export interface People {
  customer: readonly string[];
  us: readonly string[];
}

/** What one side says inside a message that holds more than its author's words. */
export interface Voice {
  speaker: 'customer' | 'us';
  kind: 'transcript' | 'forwarded';
  spans: Span[];
}

// "10:02 Maya: …", "[3/3/26, 10:02:11] Maya: …", "Maya (10:02): …": what chat windows leave when they are copied.
const CLOCK = String.raw`[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?[\])]?`;
const TIMED = new RegExp(`^\\s{0,8}${CLOCK}\\s{0,3}[-–|]?\\s{0,3}([^:\\n]{1,40}):\\s`, 'iu');
const NAMED_TIMED = new RegExp(`^\\s{0,8}([^:\\n\\d[(]{1,40})\\s${CLOCK}\\s?:\\s`, 'iu');
const NAMED = /^\s{0,8}([\p{L}][^:\n]{0,30}):\s/iu;
const CUSTOMER =
  /^(?:the )?(?:customer|client|visitor|user|caller|cust|cx|kund(?:e|in)|besucher(?:in)?|client(?:e)?|visiteur|usager|visitante|usuari[oa]|utilizador(?:a)?|العميل|الزبون|عميل|زبون)$/iu;
const US =
  /^(?:agent|support|service|helpdesk|team|bot|advisor|berater(?:in)?|mitarbeiter(?:in)?|kundenservice|conseill(?:er|ère)|agente|soporte|asesora?|atendente|suporte|operadora?|الدعم|الموظف|الوكيل)\b/iu;
const FROM = /^\s{0,4}\*?(?:from|von|de|من)\s?:\*?\s?(\S.{0,160})$/iu;
const TO = /^\s{0,4}\*?(?:to|an|à|para|إلى)\s?:\*?\s?(\S.{0,200})$/iu;
const HEADER = /^\s{0,4}\*?[\p{L}][\p{L} -]{1,14}\s?:\*?\s?\S.{0,200}$/u;
const LONGEST_LINE = 320;

interface Line extends Span {
  text: string;
}

/**
 * Who says what in a pasted chat, or below the heads of forwarded mail. Only where a speaker is known for the customer or for us: words of
 * others, or of nobody known, are nobody's. Empty for an ordinary message. Linear.
 */
export function voicesIn(text: string, people: People): Voice[] {
  const lines = linesOf(text);
  const transcript = transcriptIn(lines, people);
  return transcript.length ? transcript : forwardedIn(lines, people);
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { text: line.slice(0, LONGEST_LINE), start, end: start + line.length };
    start += line.length + 1;
    return one;
  });
}

function transcriptIn(lines: readonly Line[], people: People): Voice[] {
  const timed = lines.map(({ text }) => TIMED.exec(text) ?? NAMED_TIMED.exec(text));
  const heads = timed.filter(Boolean).length >= 2 ? timed : lines.map(({ text }) => NAMED.exec(text));
  const speakers = new Set(heads.flatMap((head) => (head ? [nameIn(head[1]!)] : [])));
  const known = [...speakers].filter((name) => sideOf(name, people) === 'customer');
  // A list of "Model: X2", "Serial: …" has as many names as lines.
  if (!known.length || speakers.size > 4 || heads.filter(Boolean).length < 2) return [];
  if (heads !== timed && heads.filter(Boolean).length < lines.filter(({ text }) => text.trim()).length / 2) return [];
  const said: Record<Voice['speaker'], Span[]> = { customer: [], us: [] };
  let speaker: Voice['speaker'] | undefined;
  lines.forEach((line, i) => {
    const head = heads[i];
    if (head) speaker = sideOf(nameIn(head[1]!), people) ?? (speakers.size === 2 ? 'us' : undefined);
    const start = line.start + (head?.[0].length ?? 0);
    if (speaker && start < line.end) said[speaker].push({ start, end: line.end });
  });
  return voicesFrom(said, 'transcript');
}

function forwardedIn(lines: readonly Line[], people: People): Voice[] {
  const said: Record<Voice['speaker'], Span[]> = { customer: [], us: [] };
  let speaker: Voice['speaker'] | undefined;
  for (let i = 0; i < lines.length; i++) {
    const head = headAt(lines, i);
    if (head) {
      speaker = sideOf(nameIn(head.from), people) ?? (head.to && isOne(head.to, people.customer) ? 'us' : undefined);
      i = head.end - 1;
    } else if (speaker && lines[i]!.text.trim() && !/^\s*[>_-]/.test(lines[i]!.text))
      said[speaker].push({ start: lines[i]!.start, end: lines[i]!.end });
  }
  return voicesFrom(said, 'forwarded');
}

/** The head of a forwarded mail: "From: …" with another head line right below it. */
function headAt(lines: readonly Line[], i: number): { from: string; to?: string; end: number } | undefined {
  const from = FROM.exec(lines[i]!.text)?.[1];
  if (!from || !HEADER.test(lines[i + 1]?.text ?? '')) return undefined;
  let end = i + 1;
  let to: string | undefined;
  while (end < lines.length && end - i < 8 && HEADER.test(lines[end]!.text))
    to = TO.exec(lines[end++]!.text)?.[1] ?? to;
  return { from, ...(to && { to }), end };
}

function voicesFrom(said: Record<Voice['speaker'], Span[]>, kind: Voice['kind']): Voice[] {
  return (['customer', 'us'] as const).flatMap((speaker) =>
    said[speaker].length ? [{ speaker, kind, spans: said[speaker] }] : [],
  );
}

function nameIn(raw: string): string {
  return raw
    .replace(/[*"'[\]]/g, '')
    .trim()
    .toLowerCase();
}

function sideOf(name: string, people: People): Voice['speaker'] | undefined {
  if (CUSTOMER.test(name) || isOne(name, people.customer)) return 'customer';
  return US.test(name) || isOne(name, people.us) ? 'us' : undefined;
}

/** "Maya", "Maya Okafor", "Maya O.", "Okafor, Maya <maya@…>": a whole word of a known name, or the address. */
function isOne(name: string, known: readonly string[]): boolean {
  const words = new Set(name.match(/[\p{L}\p{M}]{2,40}/gu));
  return known.some((one) =>
    one.includes('@') ? name.includes(one) : one.split(/\s+/).some((word) => word.length > 1 && words.has(word)),
  );
}
