import type { Speech } from '../ui/speech';
import type { LedgerEntry } from './ledger-entries';

/** What an entry is about, and the value given. A fix without a name of its own is called as the customer or agent wrote it. */
export function entryName(one: LedgerEntry, speech: Speech): { label: string; value?: string } {
  const { t, sayIfKnown, language } = speech;
  if (one.kind === 'tried') {
    const { label, step } = one.entry;
    return { label: capitalised(label || (sayIfKnown(`step.${step}`) ?? step), language) };
  }
  const { slot, question, value } = one.entry;
  return { label: slot === 'open' && question ? question : t(`slot.${slot}`), value };
}

function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}
