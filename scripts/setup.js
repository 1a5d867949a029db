import { argv, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './set-up/find-browser.js';
import { installDependencies } from './set-up/dependencies.js';
import { howToGet, installBrowser } from './set-up/install-browser.js';
import { run } from './set-up/run.js';

/**
 * Brings what is missing: dependencies, generated types, browsers. Needs Node 20 and npm, nothing else.
 * Returns what is still missing, one sentence each, with the command that gets it.
 *
 * @param {{ browsers?: Array<'chromium' | 'firefox'> }} [options]
 */
export async function setUp({ browsers = ['chromium'] } = {}) {
  if (!(await installDependencies())) return ['The dependencies could not be installed. Run: npm ci --ignore-scripts'];
  if (await run('wxt', ['prepare'], { onLine: () => undefined }))
    return ['Types could not be generated. Run: npx wxt prepare'];
  const missing = [];
  for (const browser of browsers) {
    const path = await installBrowser(browser);
    if (path) console.log(`Using ${path}`);
    else missing.push(howToGet(browser));
  }
  return missing;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const missing = await setUp({ browsers: ['chromium', 'firefox'] });
  for (const sentence of missing) console.error(sentence);
  exit(findBrowser('chromium') ? 0 : 1);
}
