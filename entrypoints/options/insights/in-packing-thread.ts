import { wrap, type Remote } from 'comlink';
import { packagedWorker } from '../../sidepanel/thinking/packaged-worker';
import type { Packing } from './packing.worker';
import workerUrl from './packing.worker?worker&url';

/** Asks one thing of a thread that packs weeks, and ends it: weeks are seldom packed, and nothing of it may block a page. */
export async function inPackingThread<T>(ask: (packing: Remote<Packing>) => Promise<T>): Promise<T> {
  const worker = new Worker(packagedWorker(workerUrl), { type: 'module', name: 'packing' });
  try {
    return await ask(wrap<Packing>(worker));
  } finally {
    worker.terminate();
  }
}
