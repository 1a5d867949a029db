import { existsSync } from 'node:fs';
import { env, getuid, platform } from 'node:process';
import { findBrowser } from './find-browser.js';
import { run } from './run.js';

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Path of the browser, which is installed from the system's packages where that can be done without asking: on Debian, as root.
 * Otherwise undefined, and `howToGet` says what to do.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export async function installBrowser(browser) {
  const found = findBrowser(browser);
  if (found || !existsSync('/usr/bin/apt-get') || getuid?.() !== 0) return found;
  console.log(`Installing ${DEBIAN_PACKAGE[browser]} from the system's packages …`);
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', DEBIAN_PACKAGE[browser]], quiet);
  return findBrowser(browser);
}

/**
 * The one command that gets the browser on this system.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export function howToGet(browser) {
  const variable = `THROUGHLINE_${browser.toUpperCase()}`;
  const command = {
    linux: `sudo apt-get install ${DEBIAN_PACKAGE[browser]}`,
    darwin: `brew install --cask ${browser}`,
    win32: `winget install ${browser === 'chromium' ? 'Hibbiki.Chromium' : 'Mozilla.Firefox'}`,
  }[/** @type {'linux'} */ (platform)];
  return `No ${browser} found. Run: ${command ?? `install ${browser}`}  (or set ${variable} to the path of one)`;
}
