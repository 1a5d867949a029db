import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Identifier } from '../domain/identifier';

/** A mail address as an identifier, or none when it is no address. */
export function emailIn(value: string | undefined): Identifier[] {
  const text = value?.trim().replace(/^mailto:/i, '') ?? '';
  return /^[^\s@<>]{1,128}@[^\s@<>]{1,253}$/.test(text) ? [{ kind: 'email', value: text }] : [];
}

/** A phone number in its international form where the number or the region tells its country; as it is written otherwise. */
export function phoneIn(value: string | undefined, region?: string): Identifier[] {
  const text = value?.slice(0, 40).normalize('NFKC').trim().replace(/^tel:/i, '') ?? '';
  const digits = text.replace(/\D/g, '').length;
  if (digits < 6 || digits > 15 || /[a-z@]/i.test(text.replace(/\s*(?:ext|x)\.?\s*\d{1,6}$/i, ''))) return [];
  const number = parsePhoneNumberFromString(text, region as CountryCode | undefined);
  return [{ kind: 'phone', value: number?.isPossible() ? number.number : text }];
}

/** A system's own id of a person. */
export function systemIdIn(system: string, id: string | undefined): Identifier[] {
  return id ? [{ kind: 'system-id', value: `${system}:${id}` }] : [];
}

/** Whether an address is one of our own side's addresses or of one of its `@domains`. */
export function isOurs(address: string, ourAddresses: readonly string[]): boolean {
  const folded = address.trim().toLowerCase();
  return ourAddresses.some((one) => {
    const ours = one.trim().toLowerCase();
    return ours.startsWith('@') ? folded.endsWith(ours) : folded === ours;
  });
}
