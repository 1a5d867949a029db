import { contentHash } from '../domain/content-key';
import { HEAD_BYTES } from '../importers/import-options';

/** How much of a file is read at once, in bytes. */
const PIECE = 1024 * 1024;

/** A file's bytes in pieces: whatever its size, one piece is in memory. `onRead` is told how many bytes have been read in all. */
export async function* piecesOf(file: Blob, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    onRead?.(Math.min(file.size, at + PIECE));
    yield piece;
  }
}

export async function headBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
}

/** Equal for the same file chosen again: its size, its beginning and its end. */
export async function fingerprintOf(file: Blob): Promise<string> {
  const ends = [file.slice(0, 65_536), file.slice(-65_536)];
  const texts = await Promise.all(ends.map(async (end) => new TextDecoder('latin1').decode(await end.arrayBuffer())));
  return `${file.size}:${contentHash(texts.join(''))}`;
}
