import type { Interaction } from '../domain/interaction';

/**
 * A function of an interaction, and of what is known besides, that is computed once as long as the interaction lives. Interactions are never
 * changed once made: an edited one is another object. `createReader` keeps equal ones one object from reading to reading.
 */
export function perInteraction<K, T>(compute: (one: Interaction, known: K) => T): (one: Interaction, known: K) => T {
  const kept = new WeakMap<Interaction, { known: K; value: T }>();
  return (one, known) => {
    const before = kept.get(one);
    if (before && before.known === known) return before.value;
    const value = compute(one, known);
    kept.set(one, { known, value });
    return value;
  };
}
