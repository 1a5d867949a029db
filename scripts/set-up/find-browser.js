import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';

const below = (/** @type {string[]} */ folders, /** @type {string[]} */ files) =>
  folders.flatMap((name) => files.map((file) => join(env[name] ?? 'C:\\', file)));
const WINDOWS_PROGRAMS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/** @type {Record<'chromium' | 'firefox', Partial<Record<NodeJS.Platform, string[]>>>} */
const PLACES = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
      .map((name) => `/usr/bin/${name}`)
      .concat('/snap/bin/chromium'),
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: below(WINDOWS_PROGRAMS, [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: below(WINDOWS_PROGRAMS, ['Mozilla Firefox\\firefox.exe']),
  },
};

/**
 * Path of an installed browser: `THROUGHLINE_CHROMIUM` or `THROUGHLINE_FIREFOX`, else the system's usual places; undefined where
 * there is none.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const named = env[`THROUGHLINE_${browser.toUpperCase()}`];
  return [named ?? '', ...(PLACES[browser][platform] ?? [])].find((path) => path && existsSync(path));
}
