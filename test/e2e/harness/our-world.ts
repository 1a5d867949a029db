import type { CDPSession, Page } from '@playwright/test';

/** What a document holds, after a garbage collection. */
export interface Held {
  heapKiB: number;
  nodes: number;
  listeners: number;
}

/** What a page holds, as its browser counts it. */
export async function heldBy(devtools: CDPSession): Promise<Held> {
  // Twice: what the first one frees may have held something itself.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heapKiB: Math.round(value('JSHeapUsedSize') / 1024),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** A debugger on a page that knows the worlds of our script there: one, and after an update the orphan's as well. */
export async function ourWorlds(page: Page): Promise<{ devtools: CDPSession; worlds(): number[] }> {
  const devtools = await page.context().newCDPSession(page);
  const contexts = new Map<number, string>();
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.set(context.id, context.origin);
  });
  devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  devtools.on('Runtime.executionContextsCleared', () => contexts.clear());
  await devtools.send('Runtime.enable');
  await devtools.send('Performance.enable');
  return { devtools, worlds: () => [...contexts.keys()] };
}

/** How many objects of a class are alive in a world, e.g. `MutationObserver`. */
export async function countIn(devtools: CDPSession, contextId: number, className: string): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await devtools.send('Runtime.evaluate', { expression: `${className}.prototype`, contextId });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: length } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return length.value as number;
}
