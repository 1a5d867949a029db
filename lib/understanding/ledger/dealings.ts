import type { Slot } from '../../domain/reading';
import { around } from './around';
import type { LedgerPack } from './ledger-pack';
import type { Span } from '../language/tokens';
import { matchWords } from './match-words';
import { normalizeValue, type TypedValue } from './values';
import { writtenDates } from './written-dates';

const FIGURE = "\\d{1,3}(?:[.,  ’']\\d{3}){0,3}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
const CURRENCY =
  '£|€|\\$|chf|eur|usd|gbp|brl|sar|aed|jod|egp|euros?|reais|real|franken|francs|pesos|d[óo]lares|pounds?|quid|dollars?|دينار|ريال|درهم|جنيه|ليرة|دولار|يورو';
/** A sum of money with its currency before or behind it. */
const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:R\\$|US\\$|[£$€]|chf |eur |usd |gbp )\\s?(?:${FIGURE})|(?:${FIGURE})\\s?(?:${CURRENCY}))(?![\\p{L}\\p{N}])`,
  'giu',
);
// Words that begin like a month: "agora 12h", "dice 41".
const NO_MONTH = /^(?:agora|dicen?|marca|mais|outr[oa]s?|maybe|mark)(?!\p{L})/iu;
const MOST = 20;

/**
 * Sums and days of what the customer bought, paid or was charged: those that stand in a sentence with such words, and of what is over.
 * In the customer's own words any sum is one of theirs; in a note it may be what we offered.
 */
export function dealings(text: string, pack: LedgerPack, isNote: boolean): TypedValue[] {
  const { dealt } = pack;
  if (!dealt) return [];
  const sums = [...text.matchAll(MONEY)]
    .slice(0, MOST)
    .map(({ index, 0: sum }) => ({ start: index, end: index + sum.length }));
  return [
    ...sums
      .filter((one) => !isNote || matchWords(dealt.paid, around(text, one)))
      .map((one) => valueOf('amount', text, one)),
    ...writtenDates(text.slice(0, 4000))
      .slice(0, MOST)
      .filter((one) => {
        if (NO_MONTH.test(text.slice(one.start, one.end))) return false;
        const said = around(text, one);
        return matchWords(dealt.bought, said) && !matchWords(pack.later, said) && !matchWords(dealt.ahead, said);
      })
      .map((one) => valueOf('date', text, one)),
  ];
}

function valueOf(slot: Slot, text: string, { start, end }: Span): TypedValue {
  const value = text.slice(start, end);
  return { slot, value, normalized: normalizeValue(value), start, end };
}
