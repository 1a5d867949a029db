import { browser } from 'wxt/browser';

/** The signed version that the organisation set by policy (`public/managed-schema.json`); `undefined` where there is none, or no policy at all. */
export async function guidanceByPolicy(): Promise<string | undefined> {
  try {
    const { guidance } = await browser.storage.managed.get('guidance');
    return typeof guidance === 'string' && guidance.trim() ? guidance : undefined;
  } catch {
    // Firefox rejects where no policy is installed (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed).
    return undefined;
  }
}
