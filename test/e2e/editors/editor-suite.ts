import { test } from '@playwright/test';
import { EDITOR_PAGES, composerScript, serveEditorPages } from './editor-pages.ts';
import type { EditorTab } from './editor-tab.ts';
import { CASES, spoils, SURPRISES, typedMeanwhile } from './insertion-cases.ts';

/** A running browser that makes editor tabs. */
export interface EditorBrowser {
  tab(pagesUrl: string, script: string): Promise<EditorTab>;
  close(): Promise<void>;
}

const SPOILING = ['duplicating', 'dropping', 'truncating'];

/** Every editor's page, every case, in one browser. */
export function editorSuite(name: string, launch: () => Promise<EditorBrowser>): void {
  test.describe(name, () => {
    let browser: EditorBrowser;
    let tab: EditorTab;
    let pages: Awaited<ReturnType<typeof serveEditorPages>>;
    let script: string;
    test.beforeAll(async () => {
      pages = await serveEditorPages();
      script = await composerScript();
      browser = await launch();
    });
    test.afterAll(async () => {
      await browser.close();
      pages.close();
    });
    test.beforeEach(async () => {
      tab = await browser.tab(pages.url, script);
    });
    test.afterEach(() => tab.close());

    for (const editor of EDITOR_PAGES.filter((page) => !SPOILING.includes(page) && !(page in SURPRISES))) {
      test.describe(editor, () => {
        for (const [what, run] of Object.entries(CASES))
          // A single line has no quote below it.
          if (editor !== 'input' || what !== 'quoted message below') test(what, () => run(tab, editor));
      });
    }
    for (const [what, run] of Object.entries(SURPRISES)) test(`surprise › ${what}`, () => run(tab));
    test('contenteditable › typed meanwhile', () => typedMeanwhile(tab, 'contenteditable'));
    for (const editor of SPOILING) {
      test.describe(editor, () => {
        test('empty editor', () => spoils(tab, editor, 'empty'));
        test('caret in a draft', () => spoils(tab, editor, 'draft'));
      });
    }
  });
}
