import { defineImporter, type RawRecord } from './define-importer';
import { mailRecord } from './mail-record';

/** Beyond this the rest is attachments; the letter's text has long been read. */
const KEPT = 16 * 1024 * 1024;
const MAIL_HEADERS =
  /^(?:from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|content-type|x-[\w-]{1,40}): ?/gim;

/** One mail (RFC 5322) a file. */
export default defineImporter<Uint8Array>({
  format: 'eml',
  asks: ['ourAddresses'],
  recognises: ({ text, fileName }) => {
    const head = text.slice(0, 8000);
    const found = new Set((head.match(MAIL_HEADERS) ?? []).map((one) => one.toLowerCase())).size;
    if (!/^[\w-]{1,60}: ?[^\n]{0,1000}\n/.test(head) || found < 2) return 0;
    return found >= 3 || /\.eml$/i.test(fileName) ? 0.9 : 0.4;
  },
  split: whole,
  read: (bytes, options) => mailRecord(bytes, true, options),
});

async function* whole(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord<Uint8Array>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (size < KEPT) pieces.push(chunk);
    size += chunk.length;
  }
  const bytes = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
  if (size) yield { number: 1, line: 1, data: bytes };
}
