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

type Read = PageReading & { composer?: PageComposer };

/** What the contract holds each reader to, one object a frozen page. */
function readingsOf(system: string): Read[] {
  const folder = join(FIXTURES, system);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Read);
}

function shown(page: Page, field: string, pages: boolean[]): string {
  if (page.unknown?.includes(field)) return 'not shown by the system';
  const count = pages.filter(Boolean).length;
  return count === 0 ? 'not read' : `in ${count} of ${pages.length}`;
}

function row(page: Page): string {
  const all = readingsOf(page.system);
  const kinds = [...new Set(all.flatMap((one) => one.composer?.kind ?? []))].toSorted();
  const live = `test/e2e/beds/${page.system}.spec.ts`;
  const cells = [
    page.name,
    shown(
      page,
      'customer',
      all.map((one) => one.customer.length > 0),
    ),
    shown(
      page,
      'messages',
      all.map((one) => one.messages.length > 0),
    ),
    shown(
      page,
      'direction',
      all.map((one) => one.messages.some((message) => message.direction !== 'unknown')),
    ),
    shown(
      page,
      'time',
      all.map((one) => one.messages.some((message) => message.at !== undefined)),
    ),
    shown(
      page,
      'status',
      all.map((one) => (one.conversation.status ?? 'unknown') !== 'unknown'),
    ),
    kinds.join(', ') || 'not read',
    existsSync(join(ROOT, live)) ? `live (\`${live}\`) and frozen pages` : 'frozen pages',
  ];
  return `| ${cells.join(' | ')} |`;
}

it('says in docs/systems.md what is read of each system, and how that is known', async () => {
  const rows = specific.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(row);
  const table = [
    '# Systems',
    '',
    'Made by `test/pages/systems-table.test.ts` from the readers and their frozen pages: in how many of a system’s frozen pages each field',
    'is read. Some of those pages show a composer only, or nothing but a list. Frozen pages of systems that were not run were built from',
    'public descriptions; each reader says in its comments where its selectors come from and how sure they are.',
    'A page that no reader knows is "not understood": nothing is guessed from it.',
    '',
    '| system | customer | messages | direction | time | status | composer | how it was seen |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(table).toMatchFileSnapshot(join(ROOT, 'docs/systems.md'));
});
