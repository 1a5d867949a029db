import { wrap, type Remote } from 'comlink';
import { packagedWorker } from './packaged-worker';
import workerUrl from './thinking.worker?worker&url';
import type { Thinking } from './thinking.worker';

/** Starts the thread in which texts are read and replies are written, so that nothing of that ever blocks the panel. */
export function startThinking(): Remote<Thinking> {
  return wrap<Thinking>(new Worker(packagedWorker(workerUrl), { type: 'module', name: 'thinking' }));
}
