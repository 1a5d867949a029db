const STEP_MS = 16;

/** Waits until something holds and then stands still for a moment; false after `limitMs` without it. */
export async function settled(holds: () => boolean, limitMs: number): Promise<boolean> {
  for (let waited = 0; waited <= limitMs; waited += STEP_MS) {
    if (holds()) {
      // Editors built on a framework render once more after the change.
      await pause(STEP_MS * 2);
      return holds();
    }
    await pause(STEP_MS);
  }
  return false;
}

/** Lets the page work for a while. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
