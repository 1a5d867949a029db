/**
 * A 64-bit hash of text as 16 hex digits (two FNV-1a lanes with different bases). For recognising equal content, never for secrets:
 * among a million interactions two different ones meet with a chance of about 3 in 100 million.
 */
export function contentHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ ((unit << 5) | (unit >>> 11)), 0x5bd1e995);
    b ^= b >>> 15;
  }
  return hex(a ^ (a >>> 16)) + hex(b ^ (b >>> 13));
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/** The parts of an interaction that stay the same whichever way it was read. */
export interface ContentParts {
  party: string;
  direction: string;
  /** ISO 8601, or absent where the page shows no time. */
  at?: string;
  text: string;
}

/** Equal for the same words between the same two sides in the same minute, however spaced (see `Interaction.contentKey`). */
export function contentKey({ party, direction, at, text }: ContentParts): string {
  const minute = at ? new Date(at).toISOString().slice(0, 16) : '';
  return contentHash([party, direction, minute, text.normalize('NFKC').replace(/\s+/g, ' ').trim()].join('\u0001'));
}
