import * as z from 'zod/mini';

/** Changes when an older reader would misunderstand the file. */
export const SIGNED_FILE = 1;

const SignedFile = z.object({
  throughline: z.literal('guidance'),
  file: z.number(),
  /** The version as JSON, kept as text: what is signed is exactly what is read. */
  version: z.string(),
  /** The public key (SPKI) and the signature (IEEE P1363), base64. */
  key: z.string().check(z.maxLength(400)),
  signature: z.string().check(z.maxLength(400)),
});
export type SignedFile = z.infer<typeof SignedFile>;

const Version = {
  version: z.int().check(z.positive()),
  author: z.string().check(z.maxLength(200)),
  at: z.iso.datetime(),
  note: z.string().check(z.maxLength(1000)),
  document: z.unknown(),
};

const SignedVersion = z.object({
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

/** The envelope, its signature not yet proved; `undefined` when the text is none. */
export function parseSignedFile(text: string): SignedFile | undefined {
  return SignedFile.safeParse(json(text)).data;
}

/** What was signed; its documents are not yet checked. */
export function parseSignedVersion(text: string): z.infer<typeof SignedVersion> | undefined {
  return SignedVersion.safeParse(json(text)).data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
