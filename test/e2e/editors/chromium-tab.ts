import type { Browser } from '@playwright/test';
import { PASTE_OFFERED, SURROUNDINGS, targetOf, type EditorTab } from './editor-tab.ts';

/** A tab of Chromium; our code runs in a world made through the debugging protocol, which is the kind content scripts get. */
export async function chromiumTab(browser: Browser, url: string, script: string): Promise<EditorTab> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  let editor = '';
  let contextId = 0;
  async function inOurWorld(expression: string) {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  return {
    async open(name, content, readOnly = false) {
      editor = name;
      await page.goto(`${url}?editor=${name}&content=${content}${readOnly ? '&readonly' : ''}`);
      await page.waitForFunction('window.mountedEditor');
      await page.locator(targetOf(name)).first().waitFor();
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const world = { frameId: frameTree.frame.id, worldName: 'throughline' };
      contextId = (await devtools.send('Page.createIsolatedWorld', world)).executionContextId;
      await inOurWorld(script);
    },
    insert: (text, mode) =>
      inOurWorld(
        `composer.insertText(document.querySelector(${JSON.stringify(targetOf(editor))}), ${JSON.stringify(text)}, {mode: '${mode}'})`,
      ),
    lines: () => page.evaluate('mountedEditor.lines()'),
    surroundings: () => page.evaluate(SURROUNDINGS),
    click: () =>
      page
        .locator(targetOf(editor))
        .first()
        .click({ position: { x: 8, y: 8 } }),
    press: (key) => page.keyboard.press(key),
    async type(text) {
      await page.keyboard.type(text);
      // Quill and ProseMirror take what happens within a second (half a second) of typing for one step of their history.
      const typedAt = await page.evaluate('performance.now()');
      await page.waitForFunction(`performance.now() > ${String(typedAt)} + 1100`);
    },
    pasteOffered: () => page.evaluate(PASTE_OFFERED),
    close: () => page.close(),
  };
}
