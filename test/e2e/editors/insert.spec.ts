import { chromium } from '@playwright/test';
import { findChromium } from '../harness/find-chromium.ts';
import { chromiumTab } from './chromium-tab.ts';
import { editorSuite } from './editor-suite.ts';

editorSuite('chromium', async () => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  return { tab: (url, script) => chromiumTab(browser, url, script), close: () => browser.close() };
});
