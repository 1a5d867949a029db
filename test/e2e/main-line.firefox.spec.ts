import { expect, test } from '@playwright/test';
import { startDemo, type RunningDemo } from '../../demo/server.ts';
import { composerText, lines } from './harness/composer-text.ts';
import { openFirefoxSidebar } from './harness/firefox-sidebar.ts';
import { ThroughlineInFirefox } from './harness/launch-firefox.ts';

const TICKET = '4821';

let app: ThroughlineInFirefox;
let demo: RunningDemo;
test.beforeAll(async () => {
  demo = await startDemo({});
  app = await ThroughlineInFirefox.launch();
  await app.allowSite('http://127.0.0.1/*');
});
test.afterAll(async () => {
  await app.close();
  await demo.close();
});

test('in Firefox: the site is read, the sidebar knows the customer, the reply goes in and comes back out', async () => {
  const page = await app.browser.newPage();
  const sidebar = await openFirefoxSidebar(app);
  const shows = (words: string) => expect.poll(() => sidebar.text(), { timeout: 10_000 }).toContain(words);
  const press = (words: string) => expect.poll(() => sidebar.press(words), { timeout: 10_000 }).toBe(true);
  await press('Load the demo company');
  await shows('Remove every trace');
  await press('Start');
  await page.bringToFront();
  for (const composer of ['contenteditable', 'textarea', 'tinymce', 'ckeditor4', 'prosemirror']) {
    await page.goto(`${demo.helpdeskUrl}tickets/${TICKET}?composer=${composer}`);
    for (const words of [`Ticket ${TICKET}`, 'Maya Okafor', 'Do not ask or suggest again']) await shows(words);
    await expect.poll(() => sidebar.draft()).toContain('Maya');
    const draft = await sidebar.draft();
    const written = async () => lines(await page.evaluate(composerText, TICKET));
    await press('Insert');
    await shows('It stands in the reply field');
    expect(await written(), composer).toEqual(lines(draft));
    await press('Undo');
    await shows('Taken back.');
    expect(await written(), composer).toEqual([]);
  }
  await press('6');
  await shows('Logged 6, your estimate');
  expect(app.problemsSeen()).toEqual([]);
});
