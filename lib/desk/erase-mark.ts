/**
 * The mark that stands for an erased identifier: SHA-256, so that an import can be checked against it and nobody can read from the store
 * who was erased. Whoever knows an address can test for it; that is what it is for.
 */
export async function eraseMark(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`throughline erased ${key}`));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
