import { describe, expect, it } from 'vitest';
import { drawPage, type FrozenPage, frozenPages, readers, readWhole } from '../bench/pages/frozen-pages';
import { renameEach, type RenamedPage } from '../bench/pages/rename-each';
import { customerOfReading } from '../bench/pages/score-reading';

// The demo's pages are our own: nobody redesigns them. On a page without a second person nothing can hide one.
const told = frozenPages().filter(({ system }) => !system.startsWith('demo-'));
const inDoubt = told.filter(({ expected }) => expected.customer?.length && !customerOfReading(expected));
const withNotes = told.filter(
  ({ expected }) => expected.composer?.kind === 'note' || expected.messages?.some((one) => one.direction === 'note'),
);

const read = new Map<string, RenamedPage[]>();
function renamedOf(frozen: FrozenPage): RenamedPage[] {
  const pages = read.get(frozen.name) ?? renameEach(frozen);
  read.set(frozen.name, pages);
  return pages;
}

describe('a page with one class renamed', () => {
  it.each(inDoubt)('names nobody for certain whom the whole page asks about: $name', (frozen) => {
    const named = renamedOf(frozen).filter(({ customer }) => customer);
    expect(named.map(({ renamed, customer }) => [renamed, customer])).toEqual([]);
  });

  it.each(withNotes)('takes no note for a reply: $name', (frozen) => {
    const wrong = renamedOf(frozen).filter(({ judged }) =>
      judged.some(({ field, verdict }) => (field === 'direction' || field === 'composer') && verdict === 'wrong'),
    );
    expect(wrong.map(({ renamed }) => renamed)).toEqual([]);
  });
});

// What a page may lack beside classes, each time the part that told of somebody else or of ourselves.
it.each([
  ['sogo/copied', '[ng-model$="message.cc"]', 'ng-model'],
  ['sogo/sent', '[ng-bind*="activeUser.email"]', 'ng-bind'],
  ['freescout/two-customers', '#conv-layout-customer', 'id'],
  ['whatsapp/changing-chat', '[data-id]', 'data-id'],
])('names nobody for certain on %s where %s has lost its %s', (name, selector, attribute) => {
  const frozen = told.find((one) => one.name === name)!;
  const page = drawPage(frozen.html, frozen.url);
  const places = page.querySelectorAll(selector);
  expect(places.length).toBeGreaterThan(0);
  places[0]!.removeAttribute(attribute);
  expect(customerOfReading(readWhole(readers.get(frozen.system)!, page, frozen.url))).toBeUndefined();
});
