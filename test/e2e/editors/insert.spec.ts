import { chromium, test, type Browser } from '@playwright/test';
import { findChromium } from '../harness/find-chromium.ts';
import { chromiumTab } from './chromium-tab.ts';
import { composerScript, EDITOR_PAGES, serveEditorPages } from './editor-pages.ts';
import type { EditorTab } from './editor-tab.ts';
import { CASES, spoils } from './insertion-cases.ts';

const SPOILING = ['duplicating', 'dropping', 'truncating'];
// Trix takes none of our ways in yet: the text is copied instead, and what stood there must still stand.
const COPIED_INSTEAD = ['trix'];
// A single line has no quote below it; in the others an untouched draft's reply still lands above its own first line (docs/agents.md).
const WITHOUT_QUOTE = ['input', 'draft-js', 'tinymce', 'tinymce-plain'];

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

  for (const editor of EDITOR_PAGES.filter((name) => ![...SPOILING, ...COPIED_INSTEAD].includes(name))) {
    test.describe(editor, () => {
      for (const [name, run] of Object.entries(CASES))
        if (!WITHOUT_QUOTE.includes(editor) || name !== 'quoted message below') test(name, () => run(tab, editor));
    });
  }
  for (const editor of [...SPOILING, ...COPIED_INSTEAD]) {
    test.describe(editor, () => {
      test('empty editor', () => spoils(tab, editor, 'empty'));
      test('caret in a draft', () => spoils(tab, editor, 'draft'));
    });
  }
});
