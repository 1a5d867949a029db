import type { Speech } from '../ui/speech';
import type { LedgerEntry } from './ledger-entries';

/** What an entry is about, and the value given. A fix without a name of its own is called as the customer or agent wrote it. */
export function entryName(one: LedgerEntry, { t, sayIfKnown }: Speech): { label: string; value?: string } {
  if (one.kind === 'tried')
    return { label: one.entry.label || (sayIfKnown(`step.${one.entry.step}`) ?? one.entry.step) };
  const { slot, question, value } = one.entry;
  return { label: slot === 'open' && question ? question : t(`slot.${slot}`), value };
}
