import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answers } from '../pages/own-data/answers.ts';
import type { Throughline } from './harness/launch-throughline.ts';
import { expect, test } from './harness/test.ts';

const TICKET = join(import.meta.dirname, '../fixtures/pages/zendesk/ticket.html');
const [ticket, comments] = answers.zendesk!.answers as [{ users: object[] }, object];

type Mode = 'agree' | 'disagree' | 'malformed' | 'refuse' | 'redirect' | 'huge' | 'slow';

/** A helpdesk's server: the frozen page of a ticket, and its own data in a chosen mode. Notes every question for data. */
class Helpdesk {
  mode: Mode = 'agree';
  readonly asked: Array<{ method: string; url: string; cookie?: string }> = [];
  private readonly server: Server;

  constructor(private readonly elsewhere: () => string) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, resolve));
    return this;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (!url.startsWith('/api/')) {
      response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('set-cookie', 'session=agent; HttpOnly');
      const page = await readFile(TICKET, 'utf8');
      // A page that tells no address, unless the test needs one to disagree with.
      return void response.end(this.mode === 'disagree' ? page : page.replaceAll('ruth@example.com', ''));
    }
    this.asked.push({ method: request.method!, url, cookie: request.headers.cookie });
    if (this.mode === 'slow') return;
    if (this.mode === 'refuse') return void response.writeHead(401).end('{}');
    if (this.mode === 'redirect') return void response.writeHead(302, { location: `${this.elsewhere()}${url}` }).end();
    response.setHeader('content-type', 'application/json');
    response.end(this.body(url));
  }

  private body(url: string): string {
    if (this.mode === 'malformed') return '{"ticket":';
    if (this.mode === 'huge') return `"${'x'.repeat(5 * 1024 * 1024)}"`;
    if (url.includes('/comments')) return JSON.stringify(comments);
    const users = this.mode === 'disagree' ? [{ ...ticket.users[0], email: 'other@example.net' }] : ticket.users;
    return JSON.stringify({ ...ticket, users });
  }
}

async function at(app: Throughline, { origin }: Helpdesk): Promise<{ page: Page; panel: Page }> {
  await app.allowSite('http://localhost/*');
  const page = await app.context.newPage();
  await page.goto(`${origin}/agent/tickets/1042`);
  const panel = await app.openPanel();
  const welcome = panel.getByRole('button', { name: 'Start' });
  await welcome.or(panel.getByText('Ruth Bell')).or(panel.getByText('Who is this?')).first().waitFor();
  if (await welcome.isVisible()) await welcome.click();
  return { page, panel };
}

const helpdesks = test.extend<{ helpdesk: Helpdesk; elsewhere: Helpdesk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures a function wants from the pattern
  elsewhere: async ({}, use) => {
    const helpdesk = await new Helpdesk(() => '').start();
    await use(helpdesk);
    helpdesk.stop();
  },
  helpdesk: async ({ elsewhere }, use) => {
    const helpdesk = await new Helpdesk(() => elsewhere.origin).start();
    await use(helpdesk);
    helpdesk.stop();
  },
});

const ownDataSwitch = (panel: Page) => panel.getByRole('switch', { name: 'Also ask Zendesk for its own data' });

helpdesks(
  'a helpdesk’s own data settles what its page leaves in doubt, once the agent lets us ask',
  async ({ app, helpdesk }) => {
    const { panel } = await at(app, helpdesk);
    await expect(panel.getByText('Who is this?')).toBeVisible();
    expect(helpdesk.asked).toEqual([]);
    await ownDataSwitch(panel).click();
    await expect(panel.getByRole('heading', { name: 'Ruth Bell' })).toBeVisible();
    expect(helpdesk.asked.map(({ method, url }) => [method, url])).toEqual(
      answers.zendesk!.paths.map((path) => ['GET', path]),
    );
    expect(helpdesk.asked.every(({ cookie }) => cookie === 'session=agent')).toBe(true);
    await panel.getByRole('button', { name: 'New customer' }).click();
    await expect(panel.getByText('The helpdesk’s own data was read too.')).toBeVisible();
  },
);

helpdesks('data that names somebody else leaves doubt, with both to choose from', async ({ app, helpdesk }) => {
  helpdesk.mode = 'disagree';
  const { panel } = await at(app, helpdesk);
  await expect(panel.getByRole('heading', { name: 'Ruth Bell' })).toBeVisible();
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByText('Sites and pause').click();
  await panel.getByRole('switch', { name: /Also ask .*localhost for its own data/ }).click();
  await panel.keyboard.press('Escape');
  await expect(panel.getByText('other@example.net').first()).toBeVisible();
  await expect(panel.getByText('ruth@example.com').first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Ruth Bell' })).toHaveCount(0);
});

for (const [mode, said] of [
  ['malformed', 'The helpdesk’s own data has a form we do not know. The page alone was read.'],
  ['huge', 'The helpdesk’s own data has a form we do not know. The page alone was read.'],
  ['refuse', 'The helpdesk did not give its own data. The page alone was read.'],
  ['redirect', 'The helpdesk’s own data did not come in time. The page alone was read.'],
  ['slow', 'The helpdesk’s own data did not come in time. The page alone was read.'],
] as const)
  helpdesks(`own data that is wrong (${mode}) leaves what the page says`, async ({ app, helpdesk, elsewhere }) => {
    helpdesk.mode = mode;
    const { panel } = await at(app, helpdesk);
    await ownDataSwitch(panel).click();
    await expect(ownDataSwitch(panel)).toBeChecked({ timeout: 10_000 });
    await panel.getByText('How we know').click();
    await expect(panel.getByText(said)).toBeVisible();
    expect(helpdesk.asked.length).toBe(2);
    expect(elsewhere.asked).toEqual([]);
  });
