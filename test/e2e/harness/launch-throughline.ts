import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

/** The extension as it was built for Chromium. */
export const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

// A window in which the side panel is 360 px wide and 700 px high.
const WINDOW = '1400,835';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
  `--window-size=${WINDOW}`,
];

export interface LaunchOptions {
  /** BCP 47 of the browser's interface. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  headless?: boolean;
  args?: string[];
}

/** What Chromium's own page of extensions may do. */
interface DeveloperPrivate {
  addHostPermission(id: string, site: string, done: () => void): void;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
}

/** A real browser with the built extension and a new profile. */
export class Throughline {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  private readonly profile: string;
  private readonly problems: string[];
  private readonly connections: Browser[] = [];

  private constructor(context: BrowserContext, worker: Worker, profile: string, problems: string[]) {
    this.context = context;
    this.worker = worker;
    this.id = new URL(worker.url()).host;
    this.profile = profile;
    this.problems = problems;
  }

  static async launch({
    language = 'en-GB',
    colorScheme,
    headless = true,
    args = [],
  }: LaunchOptions = {}): Promise<Throughline> {
    const profile = await mkdtemp(join(tmpdir(), 'throughline-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless: false,
      viewport: null,
      colorScheme,
      locale: language,
      env: { ...process.env, LANGUAGE: language },
      args: [
        ...(headless ? ['--headless=new'] : []),
        ...FLAGS,
        `--lang=${language}`,
        `--disable-extensions-except=${EXTENSION}`,
        `--load-extension=${EXTENSION}`,
        ...args,
      ],
    });
    const problems: string[] = [];
    context.on('console', (message) => {
      if (isOurProblem(message.type(), message.text(), message.location().url))
        problems.push(`${message.location().url}: ${message.text()}`);
    });
    context.on('weberror', (error) => problems.push(String(error.error().stack ?? error.error())));
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new Throughline(context, worker, profile, problems);
  }

  /** Lets the extension read a site, as the agent's yes to the browser's question does. `pattern` is a match pattern. */
  async allowSite(pattern: string): Promise<void> {
    const extensions = await this.context.newPage();
    await extensions.goto('chrome://extensions/');
    await extensions.evaluate(
      ([id, site]) =>
        new Promise<void>((resolve) =>
          (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.addHostPermission(
            id!,
            site!,
            resolve,
          ),
        ),
      [this.id, pattern] as const,
    );
    await extensions.goto(this.url('options.html'));
    await extensions.evaluate((site) => chrome.permissions.request({ origins: [site] }), pattern);
    await this.untilWorker(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
    await extensions.close();
  }

  /** Loads the extension anew, as an update does; resolves when its worker runs again. `worker` is the old one's afterwards. */
  async update(): Promise<void> {
    const extensions = await this.context.newPage();
    await extensions.goto('chrome://extensions/');
    const started = this.context.waitForEvent('serviceworker');
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Outside developer mode an unpacked extension does not come back.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id);
    }, this.id);
    await started;
    await extensions.close();
  }

  /** Opens the real side panel beside a page, or in the front window, and returns it as a page. */
  async openPanel(beside?: Page): Promise<Page> {
    const opener = beside ? await tabBeside(beside, this.context) : await this.context.newPage();
    await opener.goto(this.url('options.html'));
    const windowId = await opener.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.sidePanel.open({ windowId: id! });
      return id!;
    });
    await opener.close();
    // A connection sees only the panels that were open when it was made.
    const overCdp = await chromium.connectOverCDP(`http://127.0.0.1:${await this.debuggingPort()}`);
    this.connections.push(overCdp);
    for (;;) {
      const pages = overCdp.contexts().flatMap((context) => context.pages());
      for (const page of pages.filter((one) => one.url() === this.url('sidepanel.html')))
        if ((await page.evaluate(() => chrome.windows.getCurrent())).id === windowId) return this.watched(page);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private watched(page: Page): Page {
    page.on('console', (message) => {
      if (isOurProblem(message.type(), message.text(), page.url())) this.problems.push(`panel: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`panel: ${error.stack ?? error.message}`));
    return page;
  }

  /** Address of one of our own pages. */
  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Everything in the extension's session storage: what the worker knows of each tab. */
  async session(): Promise<Record<string, unknown>> {
    return this.worker.evaluate(() => chrome.storage.session.get());
  }

  /** Waits until a question to the worker is answered with true. */
  async untilWorker(question: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 200; i++) {
      if (await this.worker.evaluate(question)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The worker did not get there in 5 s');
  }

  /** Errors and violations of our own pages so far. */
  problemsSeen(): string[] {
    return [...this.problems];
  }

  async close(): Promise<void> {
    for (const one of this.connections) await one.close();
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  private async debuggingPort(): Promise<string> {
    return (await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]!;
  }
}

/** A new tab in the window of a page. */
async function tabBeside(page: Page, context: BrowserContext): Promise<Page> {
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => void window.open('about:blank')),
  ]);
  return opened;
}

function isOurProblem(type: string, text: string, url: string): boolean {
  // Chromium's way to say of its own model that it does not speak a language we asked for: an answer, and no fault.
  if (text.includes('Unsupported LanguageModel API languages')) return false;
  return type === 'error' && (url.startsWith('chrome-extension://') || /Content Security Policy|Trusted/.test(text));
}
