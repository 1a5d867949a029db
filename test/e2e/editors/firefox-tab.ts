import type { KeyInput } from 'puppeteer-core';
import type { ThroughlineInFirefox } from '../harness/launch-firefox.ts';
import { PASTE_OFFERED, SURROUNDINGS, targetOf, type EditorTab } from './editor-tab.ts';

/** A tab of Firefox; our code runs in the content script world that the installed extension has there. */
export async function firefoxTab(app: ThroughlineInFirefox, url: string, script: string): Promise<EditorTab> {
  const ours = await app.ours();
  const page = await app.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  let editor = '';
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  async function inOurWorld(body: string) {
    // Firefox takes a function for an injection by its text, as long as the function is of our own page.
    const result = await ours.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: 'http://127.0.0.1/*', active: true });
      const [{ result, error }] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: async () => { ${body} },
      });
      if (error) throw new Error(error.message);
      return result;
    })()`);
    return result as never;
  }
  return {
    async open(name, content, readOnly = false) {
      editor = name;
      await page.goto(`${url}?editor=${name}&content=${content}${readOnly ? '&readonly' : ''}`);
      await page.bringToFront();
      await page.waitForFunction('window.mountedEditor', { polling: 50 });
      await page.waitForSelector(targetOf(name));
      await inOurWorld(script);
    },
    insert: (text, mode) =>
      inOurWorld(
        `return composer.insertText(document.querySelector(${JSON.stringify(targetOf(editor))}), ${JSON.stringify(text)}, {mode: '${mode}'})`,
      ),
    lines: () => evaluate('mountedEditor.lines()'),
    surroundings: () => evaluate(SURROUNDINGS),
    async click() {
      const target = (await page.$(targetOf(editor)))!;
      await target.evaluate((element) => element.scrollIntoView());
      const box = (await target.boundingBox())!;
      await page.mouse.click(box.x + 20, box.y + 20);
    },
    async press(keys) {
      const [key, ...held] = keys.split('+').toReversed() as KeyInput[];
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key!);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
    async type(text) {
      await page.keyboard.type(text);
      // Quill and ProseMirror take what happens within a second (half a second) of typing for one step of their history.
      const typedAt = await evaluate<number>('performance.now()');
      await page.waitForFunction(`performance.now() > ${typedAt} + 1100`, { polling: 50 });
    },
    pasteOffered: () => evaluate<void>(PASTE_OFFERED),
    close: () => page.close(),
  };
}
