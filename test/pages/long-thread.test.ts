import { expect, it } from 'vitest';
import { MOST_PARTS } from '../../lib/pages/dom/parts-in';
import { drawPage, frozenPages, readers, readWhole } from '../bench/pages/frozen-pages';
import { customerOfReading } from '../bench/pages/score-reading';

/** A page whose last message stands there many times over, and how it is called. */
function lengthened(name: string, selector: string, place: 'after' | 'before') {
  const frozen = frozenPages().find((one) => one.name === name)!;
  const page = drawPage(frozen.html, frozen.url);
  const items = [...page.querySelectorAll(selector)].filter((one) => !one.parentElement!.closest(selector));
  const newest = place === 'after' ? items.at(-1)! : items[0]!;
  for (let i = 0; i < MOST_PARTS; i++) newest[place](newest.cloneNode(true));
  return { page, frozen, read: readWhole(readers.get(frozen.system)!, page, frozen.url) };
}

it.each([
  ['gmail/answered', '[role="listitem"]', 'after'],
  ['zendesk/ticket', '[data-is-active="true"] [data-test-id="omni-log-comment-item"]', 'after'],
  ['intercom/mail', '[data-intercom-target="conversation-stream-content-part"]', 'after'],
  ['freshdesk/ticket', '[data-test-id="conversation-wrapper"]', 'after'],
  ['chatwoot/chat', '[id^="message"]', 'after'],
  ['zammad/ticket', '.content.active .ticket-article-item', 'after'],
  ['zammad/second-view', '[role="feed"] > article', 'after'],
  ['freescout/conversation', '.thread-type-customer', 'before'],
  ['request-tracker/display', '.transaction', 'after'],
  ['znuny/zoom', 'div:has(> .WidgetSimple.VisibleForCustomer)', 'after'],
  ['x/new-chat', '[data-dm-message-row]', 'after'],
] as const)('of the endless thread on %s the newest messages alone are read', (name, selector, place) => {
  const { read, frozen } = lengthened(name, selector, place);
  expect(read.messages!.length).toBeLessThanOrEqual(MOST_PARTS);
  expect(read.messages!.length).toBeGreaterThan(MOST_PARTS - frozen.expected.messages!.length - 1);
  // The first message of the page is no more among them.
  expect(read.messages!.map(({ text }) => text)).not.toContain(frozen.expected.messages![0]!.text);
});

it('names nobody for certain where older mails, which may be somebody else’s, were not looked at', () => {
  const { read, frozen } = lengthened('gmail/answered', '[role="listitem"]', 'after');
  expect(customerOfReading({ ...frozen.expected, composer: undefined })).toBeDefined();
  expect(customerOfReading({ ...read, composer: undefined })).toBeUndefined();
});
