import type { ContactReason } from '../domain/reading';
import type { Guidance } from './document';
import { fold } from './fold';
import { reasonIds } from './reason-ids';

/** Words alone tell less than the model does. */
const BY_NAME = 0.6;

/**
 * The reasons found in a conversation as the team counts them: only those of its list, and of a reason that no model was trained for yet,
 * when the customer's words hold every word of its name (compared by their first five letters).
 */
export function teamReasons(guidance: Guidance, found: readonly ContactReason[], text: string): ContactReason[] {
  if (!guidance.reasons.length) return [...found];
  const list = reasonIds(guidance);
  const kept = found.filter((one) => list.includes(one.id));
  const said = [...new Set(stems(text))];
  const named = guidance.reasons.filter(
    ({ id, name }) =>
      !found.some((one) => one.id === id) &&
      (typeof name === 'string' ? [name] : Object.values(name)).some((words) => {
        const wanted = stems(words);
        return wanted.length > 0 && wanted.every((stem) => said.some((word) => word.startsWith(stem)));
      }),
  );
  return [...kept, ...named.map(({ id }) => ({ id, confidence: BY_NAME }))];
}

function stems(text: string): string[] {
  return fold(text.slice(0, 8000))
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
}
