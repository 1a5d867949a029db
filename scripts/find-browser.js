// Plain JavaScript for Node 20: the set-up uses it before anything is installed, the browser tests and benches afterwards.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';

const onWindows = (...paths) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) =>
    paths.map((path) => join(env[name] ?? 'C:\\', path)),
  );

/** Where a browser is named by the developer, and where it usually is. */
const PLACES = {
  chromium: {
    wished: 'THROUGHLINE_CHROMIUM',
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: onWindows(
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  },
  firefox: {
    wished: 'THROUGHLINE_FIREFOX',
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: onWindows('Mozilla Firefox\\firefox.exe'),
  },
};

/** Path of a browser: the one its environment variable names, else the first in the usual places; `undefined` where there is none. */
export function findBrowser(name) {
  const { wished, [platform]: usual = [] } = PLACES[name];
  return [env[wished], ...usual].find((path) => path && existsSync(path));
}
