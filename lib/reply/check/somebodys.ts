import { matchWords } from '../../understanding/ledger/match-words';
import type { PreparedCheck } from './define-check';
import type { Specific } from './specifics';
import { ledgerOf } from './words/ledger-of';

const ALWAYS = new Set(['email', 'phone', 'iban', 'reference']);
/** The noun that a bare number belongs to stands so near before it. */
const NEAR = 40;
const NUMBERED = ['order-number', 'account', 'tracking-number', 'booking-reference', 'serial', 'phone'] as const;

/** Whether a value belongs to a person: an address or reference by its form unless it is called one of ours, a bare number by the noun before it ("order 88123"). */
export function isSomebodys(one: Specific, { text, language }: Pick<PreparedCheck, 'text' | 'language'>): boolean {
  const before = text.slice(Math.max(0, one.start - NEAR), one.start);
  const theirs = lastOf(NOUNS, before);
  if (one.kind === 'reference' && lastOf(OURS, before) > theirs) return false;
  if (ALWAYS.has(one.kind)) return true;
  if (one.kind !== 'number') return false;
  const slots = ledgerOf(language)?.slots;
  return theirs >= 0 || NUMBERED.some((slot) => matchWords(slots?.[slot], before) !== null);
}

/** Where the last of some words stands: the noun nearest to a value tells what it is. */
function lastOf(words: string, text: string): number {
  const found = matchWords(`(?:${words})(?!.*(?<!\\p{L})(?:${words})(?!\\p{L}))`, text);
  return found?.index ?? -1;
}

// What we give a number to ourselves: a wrong one is made up, not somebody else's.
const OURS =
  'reference|case|claim|incident|tracking|shipment|version|firmware|model|vorgang\\p{L}*|vorgangsnummer|sendungsnummer|sendung|aktenzeichen|fall|dossier|référence|suivi|sinistre|incidencia|expediente|seguimiento|referencia|protocolo|processo|rastreio|referência|incidente|شكوى|الشكوى|التذكرة|البلاغ|التتبع|المرجع';
// Short for a number in all six languages; the slots hold the long names only.
const NOUNS =
  'order|parcel|ticket|invoice|bestellung|paket|rechnung|auftrag|kundennummer|commande|colis|facture|pedido|paquete|factura|encomenda|fatura|konto|vertrag|kundenkonto|compte|client|contrat|línea|contrato|cuenta|cliente|conta|linha|sóci[oa]|account|line|customer|member|policy|membership|الطلب|طلبك|طلب|رقم|العميل|عميل|حساب|عقد';
