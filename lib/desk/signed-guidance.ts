import * as z from 'zod/mini';
import type { GuidanceRecord } from '../db/records';
import { parseGuidance, type GuidanceProblem } from '../guidance/parse-guidance';

/** Changes when an older reader would misunderstand the file. */
const FILE_VERSION = 1;
/** Characters: a document of a thousand rules has a tenth of it. */
const LARGEST = 4_000_000;

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

const SignedFile = z.object({
  throughline: z.literal('guidance'),
  file: z.number(),
  /** The version as JSON, kept as text: what is signed is exactly what is read. */
  version: z.string(),
  /** The public key (SPKI) and the signature (IEEE P1363), base64. */
  key: z.string().check(z.maxLength(400)),
  signature: z.string().check(z.maxLength(400)),
});

const Version = {
  version: z.int().check(z.positive()),
  author: z.string().check(z.maxLength(200)),
  at: z.iso.datetime(),
  note: z.string().check(z.maxLength(1000)),
  document: z.unknown(),
};

const Signed = z.object({
  ...Version,
  /** The version that those outside of the share stay with: it may never have reached the other computer. */
  former: z.optional(z.object(Version)),
  share: z.optional(
    z.object({
      of: z.enum(['agents', 'conversations']),
      percent: z.number().check(z.gte(0), z.lte(100)),
      against: z.int().check(z.nonnegative()),
      split: z.string().check(z.maxLength(40)),
    }),
  ),
});

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
  const file = { throughline: 'guidance', file: FILE_VERSION, version: text, key: toBase64(key) };
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
  const file = SignedFile.safeParse(json(text));
  if (!file.success) return { problem: 'not-guidance' };
  if (file.data.file > FILE_VERSION) return { problem: 'newer-file' };
  const key = fromBase64(file.data.key);
  if (!key || !(await isSigned(file.data, key))) return { problem: 'tampered' };
  const signed = Signed.safeParse(json(file.data.version));
  if (!signed.success) return { problem: 'not-guidance' };
  const { former, ...record } = signed.data;
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

async function isSigned(file: z.infer<typeof SignedFile>, key: Uint8Array<ArrayBuffer>): Promise<boolean> {
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

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
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
