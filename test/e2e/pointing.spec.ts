import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

const PEOPLE: Record<string, [address: string, words: string]> = {
  '8801': ['Noor Haddad <noor@example.com>', 'The lamp came without its cable.'],
  '8802': ['Amadou Keita <amadou@example.net>', 'My invoice names the wrong street.'],
};

/** An in-house desk that nobody wrote a reader for: two people stand beside each case, and nothing says which is the customer. */
function caseOf(id: string): string {
  const [address, words] = PEOPLE[id]!;
  return `<!doctype html><html lang="en"><title>Case</title><style>aside{float:right}</style>
<main><div class="c-head">Case</div>
<aside><p class="c-one">${address.replace('<', '&lt;')}</p><hr><p class="c-two">vera@partner.example</p></aside>
<div class="c-log"><div class="c-entry"><i>2026-05-04 09:12</i><p>${words}</p></div>
<div class="c-entry"><i>2026-05-04 10:40</i><p>I am looking into it.</p></div></div></main>
<script>document.addEventListener('click', () => document.title = 'clicked')</script></html>`;
}

const desks = test.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a function wants from the pattern
  desk: async ({}, use) => {
    const server: Server = createServer((request, response) => {
      const id = /\d+$/.exec(request.url ?? '')?.[0] ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.writeHead(id in PEOPLE ? 200 : 404).end(id in PEOPLE ? caseOf(id) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    await use(`http://localhost:${(server.address() as AddressInfo).port}/desk/case/`);
    server.closeAllConnections();
    server.close();
  },
});

const drawn = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

desks('an agent points once, and the site is read from then on', async ({ app, desk }) => {
  await app.allowSite('http://localhost/*');
  const page = await app.context.newPage();
  await page.goto(`${desk}8801`);
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(panel.getByText('Who is this?')).toBeVisible();
  await page.bringToFront();
  const before = await drawn(page);

  await panel.getByRole('button', { name: 'Show me where' }).click();
  await expect(panel.getByText('Click the customer’s name or address in the page.')).toBeVisible();
  // A click of the page's own making counts for nothing, and Esc leaves all as it was.
  await page.evaluate(() => document.querySelector<HTMLElement>('.c-two')!.click());
  await expect(panel.getByText('Click the customer’s name or address in the page.')).toBeVisible();
  await page.locator('.c-one').hover();
  await page.keyboard.press('Escape');
  await expect(panel.getByText('Who is this?')).toBeVisible();
  await page.evaluate(() => (document.title = 'Case'));
  expect(await drawn(page)).toBe(before);

  await panel.getByRole('button', { name: 'Show me where' }).click();
  await expect(panel.getByText('Click the customer’s name or address in the page.')).toBeVisible();
  await page.locator('.c-entry p').first().click();
  await expect(panel.getByRole('alert')).toContainText('what a message says does not count');
  await page.locator('.c-one').click();
  await expect(panel.getByText('Now click one message of the conversation.')).toBeVisible();
  await page.locator('.c-entry p').first().click();
  await expect(panel.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  expect(await drawn(page)).toBe(before);

  await page.goto(`${desk}8802`);
  await expect(panel.getByRole('heading', { name: 'Amadou Keita' })).toBeVisible();

  const options = await app.context.newPage();
  await options.goto(app.url('options.html#sites'));
  await expect(options.getByLabel('Pages')).toHaveValue('/desk/case/*');
  const place = options.getByLabel('Place of the customer (CSS selector)');
  await place.fill('p[');
  await expect(options.getByText('This is no CSS selector.')).toBeVisible();
  await options.getByRole('button', { name: /^Remove what is kept of/ }).click();
  await expect(options.getByText('Nobody has pointed in a page yet.')).toBeVisible();
});

desks('the panel’s buttons point as well', async ({ app, desk }) => {
  await app.allowSite('http://localhost/*');
  const page = await app.context.newPage();
  await page.goto(`${desk}8801`);
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Start' }).click();
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Show me where' }).press('Enter');
  await panel.getByRole('button', { name: 'Next place' }).press('Enter');
  await panel.getByRole('button', { name: 'Take this one' }).press('Enter');
  await expect(panel.getByText('Now click one message of the conversation.')).toBeVisible();
  await panel.getByRole('button', { name: 'Messages are fine' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
});
