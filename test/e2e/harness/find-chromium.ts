import { findBrowser } from '../../../scripts/find-browser.js';

/** Path of a Chromium-based browser. Throws with what to do where there is none. */
export function findChromium(): string {
  const found = findBrowser('chromium');
  if (!found)
    throw new Error('No Chromium found. Install chromium or Chrome, or set THROUGHLINE_CHROMIUM to its path.');
  return found;
}
