import type { Interaction } from '../../domain/interaction';
import type { Answered, Slot } from '../../domain/reading';
import { matchWords } from '../../understanding/ledger/match-words';
import { specificsIn } from './specifics';
import { ledgerOf } from './words/ledger-of';

/** How far behind its name a value stands ("the serial number of my thermostat is TH88213"). */
const NEAR = 45;
const NAMED: Partial<Record<Slot, Record<string, string>>> = {
  'order-number': {
    en: 'order',
    de: 'bestellung',
    fr: 'commande',
    es: 'pedido',
    pt: 'encomenda',
    ar: '(?:ال)?طلب\\p{L}*',
  },
};

/** The value that the customer themselves called by its name, the newest one; what a name stands beside needs no guess. */
export function toldByName(
  interactions: readonly Interaction[],
  slot: Slot,
  language: string,
): Pick<Answered, 'value' | 'evidence'> | undefined {
  const code = language.slice(0, 2);
  const names = [ledgerOf(language)?.slots[slot], NAMED[slot]?.[code]].filter(Boolean).join('|');
  if (!names) return undefined;
  for (const { id, text, direction } of interactions.toReversed()) {
    const name = direction === 'inbound' ? matchWords(names, text) : null;
    if (!name) continue;
    const from = name.index + name[0].length;
    const behind = text.slice(from, from + NEAR + 25).split(/[.!?؟](?:\s|$)/u)[0]!;
    const value = specificsIn(behind).find((one) => one.kind === 'reference' && one.start <= NEAR);
    if (!value) continue;
    return { value: value.text, evidence: { interaction: id, start: from + value.start, end: from + value.end } };
  }
  return undefined;
}
