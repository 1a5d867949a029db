import { wrap, type Remote } from 'comlink';
import { packagedWorker } from '../../sidepanel/thinking/packaged-worker';
import type { Rehearsing } from './rehearsing.worker';
import workerUrl from './rehearsing.worker?worker&url';

let thread: Remote<Rehearsing> | undefined;

/** The thread in which past conversations are replayed and practised on, so that nothing of that ever blocks the page. One a page. */
export function rehearsing(): Remote<Rehearsing> {
  thread ??= wrap<Rehearsing>(new Worker(packagedWorker(workerUrl), { type: 'module', name: 'rehearsing' }));
  return thread;
}
