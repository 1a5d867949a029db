import type { Remote } from 'comlink';
import { useState } from 'react';
import type { DataOutProps, FoundCustomer } from '../../../components/imports/data-out';
import { countInteractionsOf } from '../../../lib/db/interactions';
import { identifierRecords } from '../../../lib/db/identifiers';
import { writeDown } from '../../../lib/desk/audit';
import { customerKeys } from '../../../lib/desk/erase-customer';
import { eraseMark } from '../../../lib/desk/erase-mark';
import { settingsSnapshot } from '../../../lib/settings/settings-snapshot';
import type { Importing } from './importing.worker';
import { saveFile } from './save-file';

/** Export of everything or of one customer, and erasing one. */
export function useDataOut(worker: Remote<Importing>): DataOutProps {
  const [found, setFound] = useState<FoundCustomer>({ state: 'none' });
  const [busy, setBusy] = useState(false);
  const during = (work: () => Promise<void>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  const withKeys = (work: (keys: string[]) => Promise<void>) => {
    if (found.state === 'found') during(() => work([...found.keys]));
  };
  return {
    found,
    busy,
    onExport: () => during(async () => save(await worker.exportAll(await settingsSnapshot()), fileName('export'))),
    onFind: (written) => during(async () => setFound(await find(written))),
    onExportCustomer: () => withKeys(async (keys) => save(await worker.exportCustomer(keys), fileName('customer'))),
    onErase: () =>
      withKeys(async (keys) => {
        await worker.erase(keys);
        await noteErased(keys);
        setFound({ state: 'erased' });
      }),
  };
}

async function save(file: Blob, name: string): Promise<void> {
  saveFile(file, name);
  await writeDown({ at: new Date().toISOString(), did: 'exported', what: name });
}

/** Written down by their marks: the log may not keep the addresses of whom it says that they are gone. */
async function noteErased(keys: readonly string[]): Promise<void> {
  const marks = await Promise.all(keys.map(eraseMark));
  await writeDown({ at: new Date().toISOString(), did: 'erased', what: marks.join(' ') });
}

async function find(written: string): Promise<FoundCustomer> {
  const kinds = written.startsWith('@')
    ? (['handle'] as const)
    : written.includes('@')
      ? (['email'] as const)
      : (['phone', 'handle'] as const);
  for (const kind of kinds) {
    const keys = await customerKeys({ kind, value: written });
    const [count, records] = await Promise.all([countInteractionsOf(keys), identifierRecords(keys)]);
    if (count || records.length) return { state: 'found', keys, count };
  }
  return { state: 'absent' };
}

function fileName(what: string): string {
  return `throughline-${what}-${new Date().toISOString().slice(0, 10)}.ndjson`;
}
