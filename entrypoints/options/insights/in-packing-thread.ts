import { wrap, type Remote } from 'comlink';
import { packagedWorker } from '../../sidepanel/thinking/packaged-worker';
import type { Packing } from './packing.worker';
import workerUrl from './packing.worker?worker&url';

/** A thread that reads and counts for figures, so that nothing of that ever blocks a page. Whoever starts it ends it. */
export function startPacking(): { packing: Remote<Packing>; end(): void } {
  const worker = new Worker(packagedWorker(workerUrl), { type: 'module', name: 'packing' });
  return { packing: wrap<Packing>(worker), end: () => worker.terminate() };
}

/** Asks one thing of such a thread and ends it: weeks are seldom packed. */
export async function inPackingThread<T>(ask: (packing: Remote<Packing>) => Promise<T>): Promise<T> {
  const { packing, end } = startPacking();
  try {
    return await ask(packing);
  } finally {
    end();
  }
}
