import { describe, expect, it } from 'vitest';
import { ledgerEntries } from '../../components/ledger/ledger-entries';
import { reading } from './maya';

const [order, version] = reading.answered;
const [reset] = reading.tried;

describe('ledgerEntries', () => {
  it('leaves out what was replaced, only suggested, or has solved the matter', () => {
    const entries = ledgerEntries({
      answered: [{ ...order!, state: 'superseded' }],
      tried: [
        { ...reset!, outcome: 'only-suggested' },
        { ...reset!, outcome: 'solved' },
      ],
    });
    expect(entries).toEqual([]);
  });

  it('puts a conflict first and what may have changed last', () => {
    const conflict = { ...order!, state: 'conflict' as const };
    const entries = ledgerEntries({ answered: [version!, order!, conflict], tried: [] });
    expect(entries.map((one) => one.entry)).toEqual([conflict, order, version]);
  });

  it('keeps room for a fix among the first three', () => {
    const entries = ledgerEntries({ answered: [order!, order!, order!, order!], tried: [reset!] });
    expect(entries.slice(0, 3).map((one) => one.kind)).toEqual(['answered', 'answered', 'tried']);
    expect(entries).toHaveLength(5);
  });
});
