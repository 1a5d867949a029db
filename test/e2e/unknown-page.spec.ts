import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { insertButton } from './harness/at-ticket.ts';
import { lines } from './harness/composer-text.ts';
import { expect, test } from './harness/test.ts';

const WORDS: Record<string, string> = {
  '7001': 'The kettle arrived with a cracked lid. Could you send me a new one?',
  '7002': 'The second kettle leaks. Could you send me a new one?',
};

/** A desk that nobody wrote a reader for; its cases change within one document, and both go to whom a card names. */
const PAGE = `<!doctype html><html lang="en"><title>Kettle</title><style>aside{float:right}</style>
<nav><span title="sam@desk.example">Sam</span><button id="next">Next</button></nav><h1>Kettle</h1>
<main><div class="entry"><div><b>Noor Haddad</b> <span title="noor@example.com">Noor Haddad</span>
<time datetime="2026-05-04T09:12:00Z">then</time></div><div id="words">${WORDS['7001']}</div></div></main>
<aside><b>Noor Haddad</b> <a href="mailto:noor@example.com">noor@example.com</a></aside>
<form><label>To <input name="to" value="noor@example.com"></label><textarea rows="4" cols="60"></textarea></form>
<script>document.querySelector('#next').onclick = () => {
  history.pushState({}, '', '/case/7002');
  document.querySelector('#words').textContent = ${JSON.stringify(WORDS['7002'])};
};</script></html>`;

const desks = test.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a function wants from the pattern
  desk: async ({}, use) => {
    const server: Server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    await use(`http://localhost:${(server.address() as AddressInfo).port}/case/7001`);
    server.closeAllConnections();
    server.close();
  },
});

desks('a page that nobody wrote a reader for is read, followed and written in', async ({ app, desk }) => {
  await app.allowSite('http://localhost/*');
  const page = await app.context.newPage();
  await page.goto(desk);
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(panel.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  await expect(panel.getByText('7001')).toBeVisible();

  await page.locator('#next').click();
  await expect(panel.getByText('7002')).toBeVisible();
  const draft = await panel.getByRole('textbox').first().inputValue();
  await insertButton(panel).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(lines(await page.locator('textarea').inputValue())).toEqual(lines(draft));
});
