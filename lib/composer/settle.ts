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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
