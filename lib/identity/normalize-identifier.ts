import type { Identifier, IdentifierKey } from '../domain/identifier';

// Gmail ignores dots and what follows a plus; the others named here drop only the plus part.
// https://support.google.com/mail/answer/7436150, https://learn.microsoft.com/exchange/recipients-in-exchange-online/plus-addressing-in-exchange-online
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);
const PLUS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'pm.me',
  'fastmail.fm',
  'fastmail.com',
  'proton.me',
  'protonmail.com',
]);
// One mailbox under several domains: https://support.apple.com/102540 (iCloud), https://proton.me/support/pm-me-addresses
const ALIASES: Record<string, string> = {
  'googlemail.com': 'gmail.com',
  'protonmail.com': 'proton.me',
  'pm.me': 'proton.me',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
};

/** Longest address that SMTP carries (RFC 5321, 4.5.3.1.3). */
const LONGEST_ADDRESS = 254;

/**
 * The normalised key of an identifier (`email:maya@okafor.example`), equal for two spellings that reach the same person by the
 * provider's own rules; `undefined` when it is no identifier at all.
 */
export function identifierKey({ kind, value }: Identifier): IdentifierKey | undefined {
  const text = value.normalize('NFC').trim();
  if (kind === 'email') return emailKey(text);
  if (kind === 'phone') return phoneKey(text);
  const folded = kind === 'handle' ? text.replace(/^@/, '').toLowerCase() : text;
  return folded ? `${kind}:${folded}` : undefined;
}

function emailKey(text: string): IdentifierKey | undefined {
  if (
    text.length > LONGEST_ADDRESS ||
    !/^[^\s@<>()",;:\\[\]\p{Cc}\p{Cf}]+@[^\s@<>()",;:\\[\]\p{Cc}\p{Cf}]+$/u.test(text)
  )
    return undefined;
  const at = text.lastIndexOf('@');
  const domain = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  let local = text.slice(0, at).toLowerCase();
  if (PLUS.has(domain)) local = local.replace(/\+.*$/, '');
  if (DOTLESS.has(domain)) local = local.replaceAll('.', '');
  return local && domain ? `email:${local}@${ALIASES[domain] ?? domain}` : undefined;
}

// Numbers without a country are kept apart from those with one: guessing a country would join strangers.
function phoneKey(text: string): IdentifierKey | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15) return undefined;
  const international = text.startsWith('+') ? digits : text.startsWith('00') ? digits.slice(2) : undefined;
  return international ? `phone:+${international}` : `phone:${digits}`;
}

/** The identifier that a key stands for, as far as the key tells. */
export function identifierOfKey(key: IdentifierKey): Identifier {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as Identifier['kind'], value: key.slice(at + 1) };
}
