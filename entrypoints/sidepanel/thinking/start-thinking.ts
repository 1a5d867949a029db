import { wrap, type Remote } from 'comlink';
import workerUrl from './thinking.worker?worker&url';
import type { Thinking } from './thinking.worker';

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * The one Trusted Types policy of the extension: it returns the address of our own packaged worker and nothing else (S6).
 * Browsers without Trusted Types get the address as it is.
 */
function packagedWorker(): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const policy = factory?.createPolicy('throughline', {
    createScriptURL(url) {
      if (url !== workerUrl) throw new TypeError('Only the packaged worker may run');
      return url;
    },
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}

/** Starts the thread in which texts are read and replies are written, so that nothing of that ever blocks the panel. */
export function startThinking(): Remote<Thinking> {
  return wrap<Thinking>(new Worker(packagedWorker(), { type: 'module', name: 'thinking' }));
}
