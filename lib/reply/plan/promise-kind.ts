import { fold } from '../../guidance/fold';

/** What kind of thing we promised, so that every language can name it without borrowing the words of a note. */
export type PromiseKind = 'call' | 'refund' | 'replacement' | 'delivery' | 'visit' | 'answer';

const KINDS: Array<[PromiseKind, RegExp]> = [
  [
    'refund',
    /refund|(?:money|payment|amount|credit) (?:\w+ ){0,4}back|back (?:on|in|to) your (?:card|account)|erstatt|(?:geld|betrag|gutschrift) (?:\w+ ){0,5}(?:zuruck|konto|gutgeschrieben)|rembours|reembols|(?:dinero|importe) (?:\w+ ){0,4}(?:devuelto|de vuelta|cuenta)|(?:dinheiro|valor) (?:\w+ ){0,4}(?:devolvido|de volta|conta)|(?:argent|montant) (?:\w+ ){0,4}(?:rendu|compte)|استرداد|رد المبلغ|(?:المبلغ|المال) .{0,20}(?:حساب|بطاق)/,
  ],
  [
    'replacement',
    /replac|exchange|new (?:one|device|router)|ersatz|austausch|remplac|echange|reemplaz|substitu|troca|بديل|استبدال/,
  ],
  ['visit', /technician|engineer|visit|techniker|technicien|tecnico|visita|فني|زياره/],
  [
    'call',
    /call|phone|ring|ruckruf|anruf|zuruckruf|appel|rappel|llamad|llamar|telefonema|ligar|ligou|ligaram|يتصل|chamada|اتصال|الاتصال|مكالمه/,
  ],
  [
    'delivery',
    /deliver|parcel|package|ship|dispatch|liefer|paket|versand|livr|colis|expedi|entreg|envio|paquete|encomenda|توصيل|تسليم|شحن/,
  ],
];

/** The kind a pledge's words name; `answer`, the weakest, where they name none. */
export function promiseKind(what: string): PromiseKind {
  const words = fold(what);
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'answer';
}
