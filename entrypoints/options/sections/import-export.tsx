import { useState } from 'react';
import { DataOut } from '../../../components/imports/data-out';
import { Imports } from '../../../components/imports/imports';
import { startImporting } from '../importing/start-importing';
import { useDataOut } from '../importing/use-data-out';
import { useImporting } from '../importing/use-importing';

/** One thread as long as the page is open: an import goes on while another section is looked at. */
let thread: ReturnType<typeof startImporting> | undefined;

/** Files in and out. Loaded when the section is opened. */
export function ImportExport() {
  const [worker] = useState(() => ({ remote: (thread ??= startImporting()) }));
  return (
    <>
      <Imports {...useImporting(worker.remote)} />
      <DataOut {...useDataOut(worker.remote)} />
    </>
  );
}
