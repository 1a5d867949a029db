import type { Remote } from 'comlink';
import { useState } from 'react';
import type { DataOutProps, FoundCustomer } from '../../../components/imports/data-out';
import { countInteractionsOf } from '../../../lib/db/interactions';
import { identifierRecords } from '../../../lib/db/identifiers';
import { customerKeys } from '../../../lib/desk/erase-customer';
import { exportName, noteErased, noteExported } from '../../../lib/desk/note-data-out';
import { withHalfWritten } from '../../../lib/desk/with-half-written';
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
    onExport: () => during(async () => save(await worker.exportAll(await settingsSnapshot()), 'export')),
    onFind: (written) => during(async () => setFound(await find(written))),
    onExportCustomer: () => withKeys(async (keys) => save(await worker.exportCustomer(keys), 'customer')),
    onErase: () =>
      withKeys(async (keys) => {
        await withHalfWritten(keys, () => worker.erase(keys));
        await noteErased(keys, new Date().toISOString());
        setFound({ state: 'erased' });
      }),
  };
}

async function save(file: Blob, what: 'export' | 'customer'): Promise<void> {
  const now = new Date().toISOString();
  saveFile(file, exportName(what, now));
  await noteExported(exportName(what, now), now);
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
