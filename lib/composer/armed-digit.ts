export function armDigit(_o: { document: Document; timeoutMs: number; onDigit: (digit: number) => void }): () => void {
  return () => undefined;
}
