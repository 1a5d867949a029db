import type { Guidance } from '../document';
import { conditionFindings } from './condition-findings';
import { factFindings, goneFindings } from './fact-findings';
import type { GuidanceFinding } from './finding';
import { gapFindings } from './gap-findings';
import { offerFindings } from './offer-findings';
import { reachFindings } from './reach-findings';
import { wordFindings } from './word-findings';

/** What a document is looked at beside: the version in force, the personas that exist where it names none, and the day (ISO date). */
export interface Surroundings {
  inForce?: Guidance;
  shippedPersonas: readonly string[];
  today: string;
}

/**
 * Contradictions, gaps and rules that are never reached, in a document that the schema accepts; those to mend first. An empty list
 * promises that none of the known kinds is there, not that the lead's intention is met.
 */
export function guidanceFindings(
  guidance: Guidance,
  { inForce, shippedPersonas, today }: Surroundings,
): GuidanceFinding[] {
  const personas = guidance.personas.length ? guidance.personas.map((one) => one.id) : shippedPersonas;
  const found = [
    ...conditionFindings(guidance, personas),
    ...reachFindings(guidance),
    ...offerFindings(guidance),
    ...wordFindings(guidance),
    ...factFindings(guidance),
    ...gapFindings(guidance, today),
    ...(inForce ? goneFindings(guidance, inForce) : []),
  ];
  return found.toSorted((a, b) => Number(a.weight === 'look') - Number(b.weight === 'look'));
}
