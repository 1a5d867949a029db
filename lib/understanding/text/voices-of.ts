import type { Dossier } from '../../domain/dossier';
import type { Interaction } from '../../domain/interaction';
import type { Span } from '../language/tokens';
import { perInteraction } from '../per-interaction';
import { ownWords } from './own-words';
import { asVoice } from './own-words-of';
import { type People, type Voice, voicesIn } from './voices';

const PROBE = 60;
const MOST_TEXT = 60_000;

/** The names and addresses by which a thread may call the customer and the agent, as a key that equal people share. */
export function peopleIn({ customer, agent }: Pick<Dossier, 'customer' | 'agent'>): string {
  const people: People = {
    customer: [...(customer.name ? [customer.name] : []), ...customer.identifiers.map(({ value }) => value)].map(lower),
    us: [agent.name, agent.brand].flatMap((name) => (name ? [lower(name)] : [])),
  };
  return JSON.stringify(people);
}

/**
 * Interactions with every voice in them apart: what a pasted chat or a forwarded mail quotes of the customer reads as the customer's, what it
 * quotes of us as ours, and the rest stays its author's. Words that stand in an interaction of their own are not taken twice.
 */
export function withVoices(interactions: readonly Interaction[], people: string): Interaction[] {
  return interactions.flatMap((one) => {
    if (one.direction === 'event') return [one];
    const parts = partsOf(one, people);
    return parts.length > 1
      ? parts.filter((part) => part.own || !isKnown(part, one, interactions)).map((part) => part.as)
      : parts.map((part) => part.as);
  });
}

interface Part {
  as: Interaction;
  own: boolean;
  spans: Span[];
}

const partsOf = perInteraction((one, people: string): Part[] => {
  const whole: Part = { as: one, own: true, spans: [] };
  if (one.text.length > MOST_TEXT) return [whole];
  const voices = voicesIn(one.text, JSON.parse(people) as People);
  if (!voices.length) return [whole];
  const taken = voices.flatMap(({ spans }) => spans);
  const rest = restOf(one.text, taken);
  return [
    ...(rest.length ? [{ as: asVoice(one, one.direction, rest), own: true, spans: rest }] : []),
    ...voices.map(({ speaker, spans }: Voice): Part => ({
      as: asVoice(one, speaker === 'customer' ? 'inbound' : 'outbound', spans),
      own: !rest.length && voices.length === 1,
      spans,
    })),
  ];
});

/** The author's own words that are no voice's. */
function restOf(text: string, taken: readonly Span[]): Span[] {
  return ownWords(text).flatMap((own) => {
    const pieces: Span[] = [];
    let from = own.start;
    for (const { start, end } of taken) {
      if (end <= own.start || start >= own.end) continue;
      // The line's head ("10:02 Maya:") is nobody's words.
      const head = text.lastIndexOf('\n', start - 1) + 1;
      if (head > from) pieces.push({ start: from, end: Math.min(head, own.end) });
      from = Math.max(from, end);
    }
    if (from < own.end) pieces.push({ start: from, end: own.end });
    return pieces.filter((piece) => /\p{L}/u.test(text.slice(piece.start, piece.end)));
  });
}

function isKnown({ spans }: Part, one: Interaction, interactions: readonly Interaction[]): boolean {
  const longest = spans.reduce(
    (best, span) => (span.end - span.start > best.end - best.start ? span : best),
    spans[0]!,
  );
  const probe = one.text.slice(longest.start, longest.end).trim().slice(0, PROBE);
  return probe.length > 12 && interactions.some((other) => other !== one && other.text.includes(probe));
}

function lower(value: string): string {
  return value.toLowerCase();
}
