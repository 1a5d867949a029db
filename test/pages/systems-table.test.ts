// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page, PageComposer, PageReading } from '../../lib/pages/define-page';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/pages');
const READERS = join(ROOT, 'lib/pages');
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

/** What the own data's test holds it to, where the helpdesk can be asked. */
function ownReadingOf(system: string): Read | undefined {
  const file = join(ROOT, 'test/fixtures/own-data', `${system}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Read) : undefined;
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
  const own = ownReadingOf(page.system);
  const shown = Object.entries(COLUMNS).map(([field, isRead]) => {
    const count = all.filter(isRead).length;
    if (count > 0) return `in ${count} of ${all.length}`;
    if (own && isRead(own)) return 'by its own data';
    return page.unknown?.includes(field) ? 'not shown by the system' : NOWHERE;
  });
  const kinds = [...new Set(all.flatMap((one) => one.composer?.kind ?? []))].toSorted();
  return `| ${[page.name, ...shown, kinds.join(', ') || NOWHERE, own ? 'yes' : 'no', howSeen(page)].join(' | ')} |`;
}

/** How the reader's knowledge came about: a running system, or what its own comments mark as its source. */
function howSeen({ system, unknown = [] }: Page): string {
  const live = `test/e2e/beds/${system}.spec.ts`;
  if (existsSync(join(ROOT, live))) return `live (\`${live}\`) and frozen pages`;
  if (system.startsWith('demo-')) return 'live (`test/e2e/main-line.spec.ts`: our own) and frozen pages';
  if (unknown.includes('messages')) return 'thin facts';
  const reader = readFileSync(join(READERS, `${system}.page.ts`), 'utf8');
  const [source, others] = [/\[source\b/, /\[3rd\b/].map((mark) => reader.split(mark).length - 1) as [number, number];
  return source > others ? 'faithful frozen pages, after its own source' : 'frozen pages, after what others read there';
}

it('says in docs/systems.md what is read of each system, and how that is known', async () => {
  const rows = specific.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(row);
  const table = [
    '# Systems',
    '',
    'Made by `test/pages/systems-table.test.ts` from the readers and their frozen pages: in how many of a system’s frozen pages each field',
    'is read. Some of those pages show a composer only, or nothing but a list; a composer that stands on no frozen page is read and written',
    'live all the same where a live test is named. Each reader says in its comments where its selectors come from and how sure they are.',
    'A page that no reader knows is read in general terms, and a customer named for certain only where two independent places agree.',
    '',
    'How each was seen: **live** is the running system, read and written by the test that is named; **faithful frozen pages** are built after',
    'the product’s own templates; others are built after what several programs by other people read in it, no more is known; with **thin facts**',
    'little more than the address can be read, and the general reader fills in.',
    '',
    '**Own data** is what the helpdesk’s server answers to the agent’s own session, asked by GET from its own pages only where the agent',
    'switched it on. Not asked are Kustomer (its server is another host), Zoho Desk (asks for an organisation’s number that stands in no',
    'address), Salesforce and Outlook (would take a token out of the',
    'browser’s store), and those that are known to have none for a session.',
    '',
    '**Orders, subscriptions and accounts** are read from no helpdesk’s page. What shows them there is not the helpdesk’s: the cards of a shop',
    'or of a payment service are drawn by that service’s own app, mostly in a frame of another host, and nothing that we know of says how',
    'such a card is built; to guess from amounts and dates among other text would put words in a customer’s history that nobody said. Such',
    'events come with an import, and a conversation’s own status from where the table says so.',
    '',
    `| system | ${Object.keys(COLUMNS).join(' | ')} | composer | own data | how it was seen |`,
    `|${' --- |'.repeat(Object.keys(COLUMNS).length + 4)}`,
    ...rows,
    '',
  ].join('\n');
  await expect(table).toMatchFileSnapshot(join(ROOT, 'docs/systems.md'));
});
