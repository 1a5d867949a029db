import { wrap, type Remote } from 'comlink';
import { packagedWorker } from '../../sidepanel/thinking/packaged-worker';
import type { Importing } from './importing.worker';
import workerUrl from './importing.worker?worker&url';

/** Starts the thread that reads files and writes what is in them, so that nothing of that ever blocks the page. */
export function startImporting(): Remote<Importing> {
  return wrap<Importing>(new Worker(packagedWorker(workerUrl), { type: 'module', name: 'importing' }));
}
