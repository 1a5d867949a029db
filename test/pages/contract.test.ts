// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchesUrl } from '../../entrypoints/background/system-at';
import type { Page } from '../../lib/pages/define-page';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
const modules = import.meta.glob<{ default: Page }>('../../lib/pages/*.page.ts', { eager: true });
const pages = Object.values(modules).map((module) => module.default);
const specific = pages.filter((page) => page.system !== 'generic');

interface Frozen {
  name: string;
  system: string;
  url: URL;
  html: string;
}

// The demo's pages have a contract of their own (test/demo), because their mails live in frames that jsdom does not fill.
const frozen: Frozen[] = readdirSync(FIXTURES)
  .filter((system) => !system.startsWith('demo-'))
  .flatMap((system) =>
    readdirSync(join(FIXTURES, system))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = readFileSync(join(FIXTURES, system, file), 'utf8');
        const { url } = JSON.parse(/^<!--(.*?)-->/.exec(html)![1]!) as { url: string };
        return { name: `${system}/${file}`, system, url: new URL(url), html };
      }),
  );

function draw(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
const readerOf = (system: string) => pages.find((page) => page.system === system)!;

describe.each(frozen)('$name', ({ system, url, html, name }) => {
  it('is recognised by its own reader and by no other', () => {
    const page = draw(html);
    const claim = specific.filter(
      ({ matches, marks = [] }) =>
        matches.some((one) => matchesUrl(one, url)) || marks.some((one) => page.querySelector(one)),
    );
    expect(claim.map((one) => one.system)).toEqual([system]);
  });

  it('reads as expected, and stays as it was', async () => {
    const page = draw(html);
    const before = page.documentElement.outerHTML;
    const reader = readerOf(system);
    const composer = reader.composer?.(page, url);
    const read = {
      ...reader.read(page, url),
      composer: composer && { kind: composer.kind, recipients: composer.recipients },
    };
    await expect(JSON.stringify(read, undefined, 2)).toMatchFileSnapshot(
      join(FIXTURES, name.replace(/\.html$/, '.json')),
    );
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('names nobody who only stands in a body, a signature or a display name', () => {
    const read = readerOf(system).read(draw(html), url);
    const named = JSON.stringify(read?.customer ?? []);
    for (const stranger of ['victim@bank.example', 'sam@shop.example', 'boss@shop.example'])
      expect(named).not.toContain(stranger);
  });

  it('says nothing of a page that is not drawn yet', () => {
    expect(readerOf(system).read(draw('<html><body></body></html>'), url)).toBeUndefined();
  });
});

it('has marks that are valid selectors, and a frozen page for every reader', () => {
  for (const { system, marks = [] } of specific) {
    for (const mark of marks) expect(() => document.querySelector(mark)).not.toThrow();
    expect(readdirSync(FIXTURES)).toContain(system);
  }
});
