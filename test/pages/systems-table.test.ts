// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page, PageComposer, PageReading } from '../../lib/pages/define-page';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/pages');
const modules = import.meta.glob<{ default: Page }>('../../lib/pages/*.page.ts', { eager: true });
const specific = Object.values(modules)
  .map((module) => module.default)
  .filter((page) => page.system !== 'generic');

/** A page that shows no conversation reads as nothing at all. */
type Read = Partial<PageReading> & { composer?: PageComposer };

/** What the contract holds each reader to, one object a frozen page; a page that must not be read (half drawn, a list) has none. */
function readingsOf(system: string): Read[] {
  const folder = join(FIXTURES, system);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<Read>)
    .filter((read): read is Read => read.conversation !== undefined);
}

/** What each column asks of one frozen page. */
const COLUMNS: Record<string, (read: Read) => boolean> = {
  customer: ({ customer = [] }) => customer.length > 0,
  messages: ({ messages = [] }) => messages.length > 0,
  direction: ({ messages = [] }) => messages.some((one) => one.direction !== 'unknown'),
  time: ({ messages = [] }) => messages.some((one) => one.at !== undefined),
  status: ({ conversation }) => (conversation?.status ?? 'unknown') !== 'unknown',
};
const NOWHERE = 'on no frozen page';

function row(page: Page): string {
  const all = readingsOf(page.system);
  const shown = Object.entries(COLUMNS).map(([field, isRead]) => {
    const count = all.filter(isRead).length;
    if (count > 0) return `in ${count} of ${all.length}`;
    return page.unknown?.includes(field) ? 'not shown by the system' : NOWHERE;
  });
  const kinds = [...new Set(all.flatMap((one) => one.composer?.kind ?? []))].toSorted();
  const live = `test/e2e/beds/${page.system}.spec.ts`;
  const seen = existsSync(join(ROOT, live)) ? `live (\`${live}\`) and frozen pages` : 'frozen pages';
  return `| ${[page.name, ...shown, kinds.join(', ') || NOWHERE, seen].join(' | ')} |`;
}

it('says in docs/systems.md what is read of each system, and how that is known', async () => {
  const rows = specific.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(row);
  const table = [
    '# Systems',
    '',
    'Made by `test/pages/systems-table.test.ts` from the readers and their frozen pages: in how many of a system’s frozen pages each field',
    'is read. Some of those pages show a composer only, or nothing but a list; a composer that stands on no frozen page is read and written',
    'live all the same where a live test is named. Each reader says in its comments where its selectors come from and how sure they are.',
    'A page that no reader knows is "not understood": nothing is guessed from it.',
    '',
    `| system | ${Object.keys(COLUMNS).join(' | ')} | composer | how it was seen |`,
    `|${' --- |'.repeat(Object.keys(COLUMNS).length + 3)}`,
    ...rows,
    '',
  ].join('\n');
  await expect(table).toMatchFileSnapshot(join(ROOT, 'docs/systems.md'));
});
