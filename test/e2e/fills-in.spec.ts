import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from './harness/test.ts';

/** osTicket shows no phone number of its own; here a company put contacts' cards beside its tickets. */
const TICKET = join(import.meta.dirname, '../fixtures/pages/osticket/ticket.html');
const CARDS = `<aside style="position:fixed;inset:0 0 auto auto">
<div><b>Ada Byron</b> <a href="mailto:ada@example.org">ada@example.org</a> <a href="tel:+442079460958">call</a></div>
<div><b>Otto Other</b> <a href="mailto:otto@other.example.org">otto@other.example.org</a> <a href="tel:+442079460001">call</a></div>
</aside></body>`;

const desks = test.extend<{ desk: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a function wants from the pattern
  desk: async ({}, use) => {
    const page = (await readFile(TICKET, 'utf8')).replace('</body>', CARDS);
    const server: Server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    await use(`http://localhost:${(server.address() as AddressInfo).port}/support/scp/tickets.php?id=12`);
    server.closeAllConnections();
    server.close();
  },
});

desks('what a reader leaves unknown of its customer is filled in from the page around', async ({ app, desk }) => {
  await app.allowSite('http://localhost/*');
  const page = await app.context.newPage();
  await page.goto(desk);
  const panel = await app.openPanel();
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(panel.getByRole('heading', { name: 'Ada Byron' })).toBeVisible();
  await panel.getByRole('button', { name: 'New customer' }).click();
  await expect(panel.getByText('read in general terms, beside the ticket')).toBeVisible();
  await expect(panel.getByText('+442079460958')).toBeVisible();
  await expect(panel.getByText('+442079460001')).toHaveCount(0);
});
