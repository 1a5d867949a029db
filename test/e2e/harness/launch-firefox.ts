import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.js';

const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
/** The extension's id in Firefox, by which a company's policy names it. */
export const GECKO_ID = 'panel@throughline.example';
// Firefox gives every installation addresses of its own; these are set beforehand, so that they are known.
const UUID = '6d3c7a1e-0f52-4c52-9a3e-7a54d8a6b001';

/** A real Firefox with the extension built for it and a new profile, driven over WebDriver BiDi. */
export class ThroughlineInFirefox {
  readonly browser: Browser;
  private readonly problems: string[] = [];
  private background?: Page;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  /** `home`: the directory in which Firefox looks for what the computer's owner set. */
  static async launch({ home }: { home?: string } = {}): Promise<ThroughlineInFirefox> {
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error('No Firefox found. Install it, or set THROUGHLINE_FIREFOX to its path.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      env: home ? { ...process.env, HOME: home } : undefined,
      // Without it no page of an extension can be driven.
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
      },
    });
    await browser.installExtension(EXTENSION);
    return new ThroughlineInFirefox(browser);
  }

  /** Lets the extension read a site, as the agent's yes to the browser's question does. `pattern` is a match pattern. */
  async allowSite(pattern: string): Promise<void> {
    const ours = await this.ours();
    // Firefox wants the agent's own hand: a call from a debugger is none.
    await ours.evaluate((site) => {
      addEventListener('click', () => void browser.permissions.request({ origins: [site] }), { once: true });
    }, pattern);
    await ours.mouse.click(5, 5);
    await ours.waitForFunction(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0, {
      polling: 50,
    });
  }

  /** A page of ours that is always open, to ask the extension's own interfaces. */
  async ours(): Promise<Page> {
    this.background ??= await this.open('options.html');
    return this.background;
  }

  /** Opens one of our pages in a tab. The sidebar's document follows its window's front tab from there as well. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('pageerror', (error) => this.problems.push(`${path}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${path}: ${message.text()}`);
    });
    // Firefox reports no loading of an extension's page; that it stands is seen from within.
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await page.waitForFunction(() => document.readyState === 'complete' && document.querySelector('#root > *'), {
      polling: 50,
    });
    return page;
  }

  /** Errors of our own pages so far. */
  problemsSeen(): string[] {
    return [...this.problems];
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
