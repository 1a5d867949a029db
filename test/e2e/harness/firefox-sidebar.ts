import type { ThroughlineInFirefox } from './launch-firefox.ts';

/** Firefox's own, which the types for Chromium leave out. */
interface FirefoxApi {
  sidebarAction: { open(): Promise<void> };
  extension: { getViews(which: { type: 'sidebar' }): Window[] };
}
declare const browser: FirefoxApi & typeof chrome;

/** The real sidebar beside the front tab. No driver reaches into it; a page of ours does, as both are of one extension. */
export interface FirefoxSidebar {
  /** Everything it shows, as text. */
  text(): Promise<string>;
  /** What stands in the reply's box. */
  draft(): Promise<string>;
  /** Presses the first button whose words begin so; false while there is none that can be pressed. */
  press(words: string): Promise<boolean>;
}

/** Opens the sidebar by a gesture of the agent's, and comes back when its document stands. */
export async function openFirefoxSidebar(app: ThroughlineInFirefox): Promise<FirefoxSidebar> {
  const ours = await app.ours();
  await ours.bringToFront();
  await ours.evaluate(() => {
    addEventListener('click', () => void browser.sidebarAction.open(), { once: true });
  });
  await ours.mouse.click(5, 5);
  await ours.waitForFunction(
    () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('#root > *'),
    { polling: 50 },
  );
  return {
    text: () => ours.evaluate(() => browser.extension.getViews({ type: 'sidebar' })[0]!.document.body.innerText),
    draft: () =>
      ours.evaluate(
        () => browser.extension.getViews({ type: 'sidebar' })[0]!.document.querySelector('textarea')?.value ?? '',
      ),
    press: (words) =>
      ours.evaluate((start) => {
        const buttons = browser.extension.getViews({ type: 'sidebar' })[0]!.document.querySelectorAll('button');
        const found = [...buttons].find((one) => one.innerText.trim().startsWith(start) && !one.disabled);
        found?.click();
        return found !== undefined;
      }, words),
  };
}
