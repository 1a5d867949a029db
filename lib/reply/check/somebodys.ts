import { matchWords } from '../../understanding/ledger/match-words';
import type { PreparedCheck } from './define-check';
import type { Specific } from './specifics';
import { ledgerOf } from './words/ledger-of';

const ALWAYS = new Set(['email', 'phone', 'iban', 'reference']);
/** The noun that a bare number belongs to stands so near before it. */
const NEAR = 40;
const NUMBERED = ['order-number', 'account', 'tracking-number', 'booking-reference', 'serial', 'phone'] as const;

/** Whether a value belongs to a person: an address or reference by its form, a bare number by the noun before it ("order 88123"). */
export function isSomebodys(one: Specific, { text, language }: Pick<PreparedCheck, 'text' | 'language'>): boolean {
  if (ALWAYS.has(one.kind)) return true;
  if (one.kind !== 'number') return false;
  const before = text.slice(Math.max(0, one.start - NEAR), one.start);
  const slots = ledgerOf(language)?.slots;
  return NUMBERED.some((slot) => matchWords(slots?.[slot], before) !== null) || matchWords(NOUNS, before) !== null;
}

// Short for a number in all six languages; the slots hold the long names only.
const NOUNS =
  'order|parcel|ticket|invoice|bestellung|paket|rechnung|auftrag|kundennummer|commande|colis|facture|pedido|paquete|factura|encomenda|fatura|الطلب|طلبك|طلب|رقم';
