import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './harness/test.ts';

/** The demo's webmail as if its vendor had drawn it anew: its reader claims the page, and finds nothing that it knows. */
const PAGE = `<!doctype html><html lang="en"><title>The lamp</title><body data-app="fernhill-webmail">
<main><h1>The lamp</h1><article><header><b>From:</b> <span>Noor Haddad &lt;noor@example.com&gt;</span>
<time datetime="2026-05-04T09:12:00Z">4 May</time></header><div><p>It came without its cable.</p></div></article></main>
<form><input name="to" value="noor@example.com"><textarea style="width:400px"></textarea></form></body></html>`;

test('a redesigned page is read in general terms, said so, and told once by the reader’s name alone', async ({
  app,
}) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  await app.allowSite('http://localhost/*');
  const page = await app.context.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/#/mail/m-1`);
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible({ timeout: 20_000 });
  await panel.getByRole('button', { name: 'New customer' }).click();
  await expect(
    panel.getByText('Fernhill Mail (demo) has changed its page, so it was read in general terms.'),
  ).toBeVisible();
  const stored = await app.worker.evaluate(async () => {
    const { version } = chrome.runtime.getManifest();
    return { version, lost: (await chrome.storage.local.get('lost-readers'))['lost-readers'] as object };
  });
  expect(Object.keys(stored.lost)).toEqual([`demo-webmail@${stored.version}`]);
  server.closeAllConnections();
  server.close();
});
