import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';

/**
 * A live question whose former answer stands, the very object, while a new one says the same: while much is stored, every question is asked
 * again and again, and each answer of its own would draw the whole panel anew. `say` is what of an answer counts.
 */
export function useLive<T>(
  ask: () => Promise<T> | undefined,
  deps: readonly unknown[],
  say: (answer: T) => string | undefined = JSON.stringify,
): T | undefined {
  const kept = useRef<{ said: string | undefined; answer: T }>(undefined);
  return useLiveQuery(async () => {
    const answer = await ask();
    if (answer === undefined) return undefined;
    const said = say(answer);
    if (kept.current?.said !== said) kept.current = { said, answer };
    return kept.current!.answer;
  }, [...deps]);
}
