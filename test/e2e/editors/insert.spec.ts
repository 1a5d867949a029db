import { chromium, test, type Browser } from '@playwright/test';
import { findChromium } from '../harness/find-chromium.ts';
import { chromiumTab } from './chromium-tab.ts';
import { composerScript, EDITOR_PAGES, serveEditorPages } from './editor-pages.ts';
import type { EditorTab } from './editor-tab.ts';
import { CASES, spoils } from './insertion-cases.ts';

const SPOILING = ['duplicating', 'dropping', 'truncating'];

test.describe('chromium', () => {
  let browser: Browser;
  let tab: EditorTab;
  let pages: Awaited<ReturnType<typeof serveEditorPages>>;
  let script: string;
  test.beforeAll(async () => {
    pages = await serveEditorPages();
    script = await composerScript();
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  });
  test.afterAll(async () => {
    await browser.close();
    pages.close();
  });
  test.beforeEach(async () => {
    tab = await chromiumTab(browser, pages.url, script);
  });
  test.afterEach(() => tab.close());

  for (const editor of EDITOR_PAGES.filter((name) => !SPOILING.includes(name))) {
    test.describe(editor, () => {
      for (const [name, run] of Object.entries(CASES))
        // A single line has no quote below it.
        if (editor !== 'input' || name !== 'quoted message below') test(name, () => run(tab, editor));
    });
  }
  for (const editor of SPOILING) {
    test.describe(editor, () => {
      test('empty editor', () => spoils(tab, editor, 'empty'));
      test('caret in a draft', () => spoils(tab, editor, 'draft'));
    });
  }
});
