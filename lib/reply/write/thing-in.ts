import { swapPersons } from './retell';
import type { RetellRules } from './language-pack';

/** How a language finds what a message is about. */
export interface ThingRules {
  /** An article or possessive and its noun, as one match. Linear: bounded repeats. */
  pattern: RegExp;
  /** Nouns that say nothing of the matter ("time", "day", "problem"), alone as the last word. */
  hollow: RegExp;
}

/**
 * The customer's own noun from our side ("my air fryer" gives "your air fryer"): one they call theirs before any other.
 * `undefined` where none is found, or its person can't be turned.
 */
export function thingIn(text: string, { pattern, hollow }: ThingRules, rules: RetellRules, polite: boolean) {
  const found = [...text.slice(0, 600).matchAll(pattern)].map((match) => match[0].trim());
  const told = found
    .filter((one) => !hollow.test(one) && one.length <= 40)
    .flatMap((one) => swapPersons(one, rules, polite) ?? []);
  return told.find((one) => !found.includes(one)) ?? told[0];
}
