import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const built = join(import.meta.dirname, '../../../.output/chrome-mv3');
const read = (name: string) => readFileSync(join(built, name), 'utf8');
/** What the store, the schemas and the panel are made of, as their bundles name it. */
const FOREIGN = /indexedDB|dexie|_zod|zod|\breact|webextension-polyfill|XMLHttpRequest|WebSocket|sendBeacon/i;
const NETWORK = /\bfetch\(/;

test('S18: what runs in a page cannot reach the store, and carries nothing of it', () => {
  const inPage = readdirSync(built).filter((name) => /^(?:helpdesk|writing|reader-.*|own-data-.*)\.js$/.test(name));
  expect(inPage.length).toBeGreaterThan(3);
  for (const name of inPage) expect(FOREIGN.exec(read(name))?.[0], name).toBeUndefined();
  // Only what the agent switches on for a site may ask, and that asks once, in one way (S7).
  const asking = inPage.filter((name) => NETWORK.test(read(name)));
  expect(asking).toEqual(inPage.filter((name) => name.startsWith('own-data-')));
  // The same words are there where they belong.
  for (const word of [/indexedDB/, /dexie/i, /_zod/, /webextension-polyfill/])
    expect(read('background.js')).toMatch(word);
});
