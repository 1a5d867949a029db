/**
 * Dialogues whose real next reply was read and found not clean. A question of the newest message left without any answer: 215, 371, 409,
 * 787. A customer who says how fed up they are, and not a word of it: 138, 177, 563, 641, 662. A telephone number, an hour or a figure that
 * nothing in the dialogue or the guidance holds, right as it may be in the agent's own tools: 101, 206, 238, 344, 403, 432, 493, 663, 720,
 * 761.
 */
export const notCleanDialogues: ReadonlySet<string> = new Set(
  [138, 177, 215, 371, 409, 563, 641, 662, 787, 101, 206, 238, 344, 403, 432, 493, 663, 720, 761].map(
    (number) => `ts-train-${number}`,
  ),
);
