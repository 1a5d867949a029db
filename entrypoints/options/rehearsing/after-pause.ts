/** Edits come letter by letter: what they come to is asked for when the lead pauses. */
const PAUSE_MS = 400;

/** Asks after a pause; what it returns ends that, so that an answer that was overtaken is not taken. For an effect. */
export function afterPause<T>(ask: () => Promise<T>, take: (answer: T) => void, trouble: string): () => void {
  let left = false;
  const timer = setTimeout(() => {
    ask().then(
      (answer) => void (left || take(answer)),
      (error: unknown) => console.error(trouble, error),
    );
  }, PAUSE_MS);
  return () => {
    left = true;
    clearTimeout(timer);
  };
}
