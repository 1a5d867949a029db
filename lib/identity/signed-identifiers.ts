import type { IdentifierKey } from '../domain/identifier';
import { identifierKey } from './normalize-identifier';

/** A signature is the end of what somebody wrote themselves. */
const LINES = 8;
const LONGEST = 1000;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const NUMBER = /\+[\d ()./-]{7,24}\d/gu;
const ORDER =
  /(?:#|\b(?:order|bestellung|commande|pedido|encomenda)(?: (?:no|nr|number|nummer)\.?)?:? ?#?)(\d{4,12})\b/giu;

/** Mail addresses and international numbers in the last lines of a text, before anything quoted. Evidence, never an identity (S1). */
export function signedIdentifiers(text: string): IdentifierKey[] {
  const own = text.slice(-20_000).split(/^(?:>|-{2,} ?(?:original|forwarded)|on .{1,200} wrote:)/imu)[0]!;
  const end = own.trimEnd().split('\n').slice(-LINES).join('\n').slice(-LONGEST);
  const emails = (end.match(ADDRESS) ?? []).map((value) => identifierKey({ kind: 'email', value }));
  const phones = (end.match(NUMBER) ?? []).map((value) => identifierKey({ kind: 'phone', value }));
  return [...new Set([...emails, ...phones].filter((key) => key !== undefined))];
}

/** Order numbers that a text names. */
export function namedOrders(text: string): string[] {
  return [...text.slice(0, 20_000).matchAll(ORDER)].map((match) => match[1]!);
}
