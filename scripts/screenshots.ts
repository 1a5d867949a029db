import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { people } from '../demo/company/people.ts';
import type { DemoState } from '../demo/company/shapes.ts';
import { startDemo } from '../demo/server.ts';
import { Throughline } from '../test/e2e/harness/launch-throughline.ts';
import { rememberSubscription } from './screenshots/account-events.ts';
import { rememberSecondAddress } from './screenshots/second-address.ts';
import { takeWorkspace, workspaceTable } from './screenshots/take-workspace.ts';

/**
 * Photographs the real side panel in every state that the demo company can show, light and dark, into `docs/screenshots`, and writes
 * the table of them, `docs/screenshots.md`; after it the pages of the workspace. Takes the extension as it was built last. Names given on the
 * command line: only those (`figures` for each of the lead's figures).
 */
const DOCS = join(import.meta.dirname, '../docs');
const PICTURES = join(DOCS, 'screenshots');
const SIZE = { width: 360, height: 700 };
const THEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  /** What the table says of it. */
  says: string;
  /** The open ticket shows this; without it the tab stays as it is. */
  ticket?: DemoState;
  /** Language of the interface. */
  language?: string;
  before?(): Promise<void>;
  after?(): Promise<void>;
}

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const demo = await startDemo({});
const app = await Throughline.launch();
const page = await app.context.newPage();
const panel = await app.openPanel();

const button = (name: string | RegExp) => panel.getByRole('button', { name });
const undoAndWait = async () => {
  await button('Undo').click();
  await button('Undo').waitFor({ state: 'detached' });
};

const openPopover = async (opener: Locator) => {
  await opener.first().click();
  await panel.locator('[popover]:popover-open').waitFor();
};

const SHOTS: Shot[] = [
  { name: 'welcome', says: 'The first minute', after: loadCompany },
  {
    name: 'no-access',
    says: 'A site that nobody allowed yet',
    before: async () => {
      await page.goto(demo.helpdeskUrl.replace('127.0.0.1', 'localhost'));
      await page.bringToFront();
      await panel.locator('main section').first().waitFor();
    },
    after: () => app.allowSite('http://127.0.0.1/*'),
  },
  { name: 'usual', says: 'A known customer on many channels, a fix that did not help', ticket: 'many-channels' },
  {
    name: 'inserted',
    says: 'The reply is in the page, and can be taken back',
    ticket: 'many-channels',
    before: async () => {
      await button(/^Insert/).click();
      await button('Undo').waitFor();
    },
    after: undoAndWait,
  },
  {
    name: 'timeline',
    says: 'Everything that happened, on every channel',
    ticket: 'many-channels',
    before: async () => {
      await button(/^All \d/).click();
      await panel.locator('dialog[open] li').first().waitFor();
    },
    after: () => panel.keyboard.press('Escape'),
  },
  {
    name: 'reason',
    says: 'Why the customer got in touch, and the way to say otherwise',
    ticket: 'many-channels',
    before: () => openPopover(panel.locator('button:has(svg.lucide-tag)')),
    after: () => panel.keyboard.press('Escape'),
  },
  {
    name: 'persona',
    says: 'Stage and persona with what speaks for and against it',
    ticket: 'many-channels',
    before: () => openPopover(panel.locator('main section').first().locator('span[role="button"]')),
    after: () => panel.keyboard.press('Escape'),
  },
  {
    name: 'due-today',
    says: 'Promises about to be broken and customers who wait, over all customers',
    ticket: 'many-channels',
    before: async () => {
      await button(/^Due today/).click();
      await panel.locator('dialog[open] li').first().waitFor();
    },
    after: () => panel.keyboard.press('Escape'),
  },
  {
    name: 'value',
    says: 'How we know the customer, and what they were worth so far',
    ticket: 'many-channels',
    before: async () => {
      await openPopover(button('Matched'));
      await panel.getByText('Value', { exact: true }).click();
      await panel.getByText('Value so far').scrollIntoViewIfNeeded();
    },
    after: () => panel.keyboard.press('Escape'),
  },
  {
    name: 'search',
    says: 'Words looked for in what every customer wrote',
    ticket: 'many-channels',
    before: async () => {
      await panel.keyboard.press('/');
      await panel.getByText('being made searchable').waitFor({ state: 'detached' });
      await panel.keyboard.type('watch');
      await panel.locator('dialog[open] summary').first().click();
      await panel.getByRole('link', { name: 'Open the original' }).first().waitFor();
    },
    after: () => panel.keyboard.press('Escape'),
  },
  { name: 'new-customer', says: 'A first contact', ticket: 'new-customer' },
  { name: 'doubt-two-people', says: 'Two people in one ticket', ticket: 'two-people' },
  { name: 'doubt-forwarded', says: 'A forwarded message', ticket: 'forwarded' },
  { name: 'doubt-shared-mailbox', says: 'A mailbox that several people write from', ticket: 'shared-mailbox' },
  { name: 'doubt-look-alike', says: 'An address that imitates a customer’s', ticket: 'look-alike' },
  { name: 'internal-note', says: 'The reply field is an internal note', ticket: 'internal-note' },
  { name: 'happy', says: 'A happy customer', ticket: 'happy' },
  { name: 'angry', says: 'An angry customer', ticket: 'angry' },
  { name: 'solved', says: 'Solved: how easy was it?', ticket: 'solved' },
  {
    name: 'logged',
    says: 'Effort logged, with whose estimate it is',
    ticket: 'solved',
    before: async () => {
      await button(/^6/).click();
      await button('Undo').waitFor();
    },
    after: undoAndWait,
  },
  { name: 'arabic-conversation', says: 'A conversation in Arabic', ticket: 'right-to-left' },
  { name: 'arabic-interface', says: 'The interface in Arabic', ticket: 'right-to-left', language: 'ar' },
  { name: 'german-interface', says: 'The interface in German', ticket: 'german-sie', language: 'de' },
  {
    name: 'stale',
    says: 'Something newer came in: the draft waits to be written anew',
    ticket: 'many-channels',
    before: async () => {
      await panel.getByRole('textbox').first().fill('Hi Maya, my own words.');
      await page.request.post(new URL('/demo/arrive', demo.helpdeskUrl).href, {
        data: { id: ticketThatShows('many-channels'), text: 'Forget it, I bought another one.' },
      });
      await button('Rewrite').waitFor();
      await button('Rewrite').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'same-customer',
    says: 'Another address that is probably the same customer’s, with what speaks for it',
    ticket: 'solved',
    before: async () => {
      await rememberSecondAddress(panel);
      await openTicket('many-channels');
      await panel.keyboard.press('/');
      await panel.locator('dialog[open] input[type=search]').waitFor();
      await panel.getByText('being made searchable').waitFor({ state: 'detached' });
      await panel.keyboard.press('Escape');
      await panel.reload();
      await panel.getByRole('region', { name: 'Probably the same customer' }).waitFor();
    },
  },
  {
    name: 'account-events',
    says: 'What became of a subscription, among everything that happened',
    ticket: 'many-channels',
    before: async () => {
      await rememberSubscription(panel);
      await panel.reload();
      await button(/^All \d/).click();
      await panel.locator('dialog[open] li').first().waitFor();
      await panel.getByRole('combobox', { name: 'Channel' }).selectOption('event');
      await panel.locator('dialog[open] summary', { hasText: 'Payment failed' }).click();
    },
    after: () => panel.keyboard.press('Escape'),
  },
  {
    name: 'stage',
    says: 'The stage of a customer whose payment failed, with every sign for and against it',
    ticket: 'many-channels',
    before: () => openPopover(panel.locator('main section').first().locator('span[role="button"]')),
    after: () => panel.keyboard.press('Escape'),
  },
];

try {
  mkdirSync(PICTURES, { recursive: true });
  if (wanted.length === 0) rmSync(PICTURES, { recursive: true });
  // A busy machine shows the panel before it has a size.
  await panel.waitForFunction(() => innerWidth > 0 && innerHeight > 0);
  const { width, height } = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (width !== SIZE.width || height !== SIZE.height) throw new Error(`The panel is ${width} × ${height}`);
  // The states of the panel lead from one to the next; without any of them wanted the workspace needs none.
  if (SHOTS.some(({ name }) => isWanted(name))) for (const shot of SHOTS) await take(shot);
  const pages = await takeWorkspace(isWanted);
  writeFileSync(join(DOCS, 'screenshots.md'), table());
  console.log(`${SHOTS.length} states of the panel, ${pages} pages of the workspace: ${PICTURES}`);
} finally {
  await app.close();
  await demo.close();
}

async function take(shot: Shot): Promise<void> {
  const language = shot.language ?? 'en';
  await look('light', language);
  if (shot.ticket) await openTicket(shot.ticket);
  await shot.before?.();
  // No control is under the pointer.
  await panel.mouse.move(0, SIZE.height - 1);
  for (const theme of isWanted(shot.name) ? THEMES : []) {
    await look(theme, language);
    await settled(panel);
    await panel.screenshot({
      path: join(PICTURES, `${shot.name}.${theme}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
  }
  await shot.after?.();
}

/** Sets theme and language as the panel's own menu does. */
async function look(theme: 'light' | 'dark', language: string): Promise<void> {
  const appearance = { theme, language, density: 'comfortable' };
  await panel.evaluate((value) => chrome.storage.local.set({ appearance: value }), appearance);
  await panel.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

async function loadCompany(): Promise<void> {
  await button('Load the demo company').click();
  await button('Remove every trace of it').waitFor();
  await button('Start').click();
}

async function openTicket(state: DemoState): Promise<void> {
  const id = ticketThatShows(state);
  await page.goto(`${demo.helpdeskUrl}tickets/${id}`);
  await page.bringToFront();
  await panel.locator('header', { hasText: id }).waitFor();
  // Either the reply field or the question who this is.
  await panel.locator('main :is(textarea, p[role=status])').first().waitFor();
}

function ticketThatShows(state: DemoState): string {
  const found = people
    .flatMap((person) => person.open)
    .find((thread) => thread.where === 'helpdesk' && thread.shows.includes(state));
  if (!found) throw new Error(`No ticket of the demo company shows ${state}`);
  return found.id;
}

/** Waits until two looks in a row are the same: fonts, drafts and transitions have come to rest. */
async function settled(shown: Page): Promise<void> {
  for (let before = '', same = 0; same < 2;) {
    const now = (await shown.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function table(): string {
  const rows = SHOTS.map(({ name, says }) => `| ${says} | ${THEMES.map((theme) => image(name, theme)).join(' | ')} |`);
  return [
    '# The panel, state by state',
    '',
    `At ${SIZE.width} × ${SIZE.height} pixels, in real Chromium beside the demo helpdesk; everyone in them is invented. Made by \`npm run screenshots\`.`,
    '',
    '| state | light | dark |',
    '| ----- | ----- | ---- |',
    ...rows,
    '',
    ...workspaceTable(),
  ].join('\n');
}

function image(name: string, theme: string): string {
  return `![${name}, ${theme}](screenshots/${name}.${theme}.png)`;
}
