import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
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
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((path) => join(env[name] ?? 'C:\\', path)),
  ),
};

/** Path of a Chromium-based browser: `THROUGHLINE_CHROMIUM`, else the usual places. Throws with what to do where there is none. */
export function findChromium(): string {
  const found = [env.THROUGHLINE_CHROMIUM ?? '', ...(PLACES[platform] ?? [])].find((path) => path && existsSync(path));
  if (!found)
    throw new Error('No Chromium found. Install chromium or Chrome, or set THROUGHLINE_CHROMIUM to its path.');
  return found;
}
