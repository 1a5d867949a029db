import type { GuidanceRecord } from '../db/records';
import { parseGuidance, type GuidanceProblem } from '../guidance/parse-guidance';
import { parseSignedFile, parseSignedVersion, SIGNED_FILE, type SignedFile } from '../guidance/signed-file';

/** Characters: a document of a thousand rules has a tenth of it. */
const LARGEST = 4_000_000;

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A pair for signing. The private half can't leave the browser: not even this extension can read it out. */
export async function makeSigningKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
}

/** A version as one file that other computers can take: document, author, note and share, under the lead's signature (ECDSA, P-256, SHA-256). */
export async function signGuidance(
  record: GuidanceRecord,
  pair: CryptoKeyPair,
  former?: GuidanceRecord,
): Promise<string> {
  const text = JSON.stringify({ ...told(record), share: record.share, former: former && told(former) });
  const [key, signature] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.sign(SIGNATURE, pair.privateKey, new TextEncoder().encode(text)),
  ]);
  const file = { throughline: 'guidance', file: SIGNED_FILE, version: text, key: toBase64(key) };
  return `${JSON.stringify({ ...file, signature: toBase64(signature) }, undefined, 2)}\n`;
}

function told({ version, author, at, note, document }: GuidanceRecord) {
  return { version, author, at, note, document };
}

/** Why a file was not taken, as locale keys under `rehearsal.file.`. */
export type FileProblem = 'not-guidance' | 'too-large' | 'newer-file' | 'tampered' | 'unsound';

/** What a signed file holds, its signature proved by the key it carries. Whose key that is, the caller must know. */
export type OpenedFile =
  | { record: GuidanceRecord; former?: GuidanceRecord; fingerprint: string }
  | { problem: FileProblem; problems?: GuidanceProblem[] };

/** Opens a signed file. Never throws on a bad one: it says what is wrong. */
export async function openSignedGuidance(text: string): Promise<OpenedFile> {
  if (text.length > LARGEST) return { problem: 'too-large' };
  const file = parseSignedFile(text);
  if (!file) return { problem: 'not-guidance' };
  if (file.file > SIGNED_FILE) return { problem: 'newer-file' };
  const key = fromBase64(file.key);
  if (!key || !(await isSigned(file, key))) return { problem: 'tampered' };
  const signed = parseSignedVersion(file.version);
  if (!signed) return { problem: 'not-guidance' };
  const { former, ...record } = signed;
  for (const { document } of former ? [record, former] : [record]) {
    const parsed = parseGuidance(document);
    if ('problems' in parsed) return { problem: 'unsound', problems: parsed.problems };
  }
  const signedBy = await fingerprintOf(key);
  return { record: { ...record, signedBy }, former: former && { ...former, signedBy }, fingerprint: signedBy };
}

/** The first 80 bits of the public key's SHA-256 in groups, short enough to be read out on the telephone. */
export async function fingerprintOf(key: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key)).slice(0, 10);
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)!.join(' ');
}

async function isSigned(file: SignedFile, key: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const signature = fromBase64(file.signature);
  if (!signature) return false;
  try {
    const publicKey = await crypto.subtle.importKey('spki', key, CURVE, false, ['verify']);
    return await crypto.subtle.verify(SIGNATURE, publicKey, signature, new TextEncoder().encode(file.version));
  } catch (error) {
    // What is no key of this curve is refused with a DataError (https://w3c.github.io/webcrypto/#dfn-DataError).
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) return undefined;
  return Uint8Array.from(atob(text), (char) => char.codePointAt(0)!);
}
