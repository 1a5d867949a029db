import { eraseForGood } from '../../lib/desk/erase-customer';
import { exportCustomer } from '../../lib/desk/export-data';
import { exportName, noteErased, noteExported } from '../../lib/desk/note-data-out';
import { withHalfWritten } from '../../lib/desk/with-half-written';
import { saveFile } from '../options/importing/save-file';

/** Hands all that is stored of one customer to the browser's downloads, and writes that down. */
export async function saveCustomer(keys: readonly string[]): Promise<void> {
  const now = new Date().toISOString();
  saveFile(await exportCustomer(keys, now), exportName('customer', now));
  await noteExported(exportName('customer', now), now);
}

/** Erases one customer for good, and writes that down. */
export async function eraseOpenCustomer(keys: readonly string[]): Promise<void> {
  const now = new Date().toISOString();
  await withHalfWritten(keys, () => eraseForGood(keys, now));
  await noteErased(keys, now);
}
