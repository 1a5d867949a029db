import { browser, type PublicPath } from 'wxt/browser';
import { paused } from '../../lib/settings/paused';
import { switchedOffSites } from '../../lib/settings/switched-off-sites';

const SCRIPT = 'helpdesk';

/** Match patterns of the sites that the agent allowed and has not switched off; none while everything is paused. */
export async function readableSites(): Promise<string[]> {
  if (await paused.getValue()) return [];
  const { origins = [] } = await browser.permissions.getAll();
  const off = await switchedOffSites.getValue();
  return origins.filter((pattern) => !off.some((origin) => pattern.startsWith(`${origin}/`)));
}

/**
 * Has the browser run our script on the readable sites, in new pages and in those open now, and no longer on others. Under a lock:
 * two registrations at once fail with "already registered".
 */
export async function applySites(): Promise<void> {
  await navigator.locks.request('sites', async () => {
    const matches = await readableSites();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    if (matches.length) {
      await browser.scripting.registerContentScripts([
        {
          id: SCRIPT,
          js: ['helpdesk.js'],
          matches,
          runAt: 'document_idle',
          allFrames: false,
          persistAcrossSessions: true,
        },
      ]);
    }
    await Promise.all([startIn(matches), stopOutside(matches)]);
  });
}

async function startIn(matches: string[]): Promise<void> {
  if (!matches.length) return;
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    await inject(tab.id, 'helpdesk.js');
  }
}

async function stopOutside(matches: string[]): Promise<void> {
  const reading = new Set(matches.length ? (await browser.tabs.query({ url: matches })).map((tab) => tab.id) : []);
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || reading.has(tab.id)) continue;
    // Most tabs never had our script: nobody listens there, and that is the answer.
    await browser.tabs.sendMessage(tab.id, { type: 'page:stop', data: {} }).catch(() => undefined);
  }
}

/** Has the pages of a site read anew from the start, because what may be asked there has changed. */
export async function restartOn(site: string): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({ url: `${site}/*` })) {
    if (id === undefined || discarded) continue;
    await browser.tabs.sendMessage(id, { type: 'page:stop', data: {} }).catch(() => undefined);
    await inject(id, 'helpdesk.js');
  }
}

/** Runs one of our packaged scripts in a tab's top frame; false where the browser does not let us (an error page, the store). */
export async function inject(
  tabId: number,
  file: 'helpdesk.js' | 'writing.js' | 'pointing.js' | 'around.js' | `reader-${string}.js` | `own-data-${string}.js`,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [`/${file}` as PublicPath & `${string}.js`],
    });
    return true;
  } catch (error) {
    console.warn('Not injected', file, error instanceof Error ? error.message : error);
    return false;
  }
}
