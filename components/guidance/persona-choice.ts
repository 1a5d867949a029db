import type { Guidance } from '../../lib/guidance/document';
import { defaultPersonas } from '../../lib/persona/default-personas';

/** The personas a rule can name: the team's own, the shipped ones while it has none. */
export function personaChoice({ personas }: Guidance): ReadonlyArray<{ id: string; name: string }> {
  return personas.length ? personas : defaultPersonas;
}
