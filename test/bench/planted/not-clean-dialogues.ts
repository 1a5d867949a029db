/** Dialogues whose real next reply was read and found not clean: it asks again, repeats a fix, or says more than the thread supports. */
export const notCleanDialogues: ReadonlySet<string> = new Set([]);
