import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { Evidence } from '../domain/reading';
import { CuePhrases } from './cue-phrases';
import type { Persona } from './persona';

/** A persona the customer's words speak for; `said` is how to say it. `persona` is absent when nothing speaks for one alone. */
export interface PersonaMatch {
  persona?: Persona;
  said: 'chosen' | 'probably' | 'unclear';
  /** 0 to 1; an agent's choice is 1. */
  confidence: number;
  for: Evidence[];
  against: Evidence[];
}

interface Weighed {
  persona: Persona;
  score: number;
  for: Evidence[];
  against: Evidence[];
}

const DAY_MS = 86_400_000;
/** What somebody said of themselves half a year ago counts half. */
const HALF_LIFE_DAYS = 180;
const ENOUGH = 1.2;
const LEAD = 0.6;

/**
 * The lead's persona that the customer's own messages speak for, with the quotes for and against. Only the phrases that the lead wrote as cues count:
 * names, addresses, orders and the manner of writing never do, so nothing about a person can be inferred from them. Evidence fades with a half-life of
 * 180 days. `chosen`, a persona's id set by the agent, overrides; empty: the agent says that none fits. One message or two personas level: `unclear`.
 */
export function matchPersona(
  personas: readonly Persona[],
  { interactions, now }: Pick<Dossier, 'interactions' | 'now'>,
  chosen?: string,
): PersonaMatch {
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  const weighed = personas.map((persona) => weigh(persona, inbound, now)).sort((a, b) => b.score - a.score);
  if (chosen === '') return { said: 'chosen', confidence: 1, for: [], against: [] };
  const override = weighed.find(({ persona }) => persona.id === chosen);
  if (override)
    return { persona: override.persona, said: 'chosen', confidence: 1, for: override.for, against: override.against };
  const [best, second] = weighed;
  if (!best || best.score <= 0) return { said: 'unclear', confidence: 0, for: [], against: [] };
  const lead = best.score - Math.max(0, second?.score ?? 0);
  const confidence =
    Math.round(Math.min(0.9, (best.score / (best.score + 1.2)) * Math.min(1, 0.5 + lead / 2)) * 100) / 100;
  const sure = best.score >= ENOUGH && lead >= LEAD;
  return {
    ...(sure ? { persona: best.persona } : {}),
    said: sure ? 'probably' : 'unclear',
    confidence,
    for: best.for,
    against: best.against,
  };
}

function weigh(persona: Persona, inbound: readonly Interaction[], now: string): Weighed {
  const index = new CuePhrases(persona.cues);
  const result: Weighed = { persona, score: 0, for: [], against: [] };
  for (const interaction of inbound) {
    const days = Math.max(0, (Date.parse(now) - Date.parse(interaction.at)) / DAY_MS);
    const worth = 0.5 ** (days / HALF_LIFE_DAYS);
    const found = index.find(interaction);
    // One message says a thing once, however often it says it.
    if (found.for.length > 0) result.score += worth * (found.for.length > 1 ? 1.3 : 0.8);
    if (found.against.length > 0) result.score -= worth;
    result.for.push(...found.for);
    result.against.push(...found.against);
  }
  return result;
}
