import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page, PageComposer, PageReading } from '../../../lib/pages/define-page';
import { conversationId, subjectOf } from '../../../lib/pages/weigh/name-conversation';
import { weighCollected } from '../../../lib/pages/weigh/weigh-collected';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const modules = import.meta.glob<{ default: Page }>('../../../lib/pages/*.page.ts', { eager: true });

/** All page readers, by the name of their system. */
export const readers = new Map(Object.values(modules).map(({ default: page }) => [page.system, page]));

/** What a reader says of a page: its reading, and the composer without its element. */
export type WholeReading = Partial<PageReading> & { composer?: Pick<PageComposer, 'kind' | 'recipients'> };

/** A page as it was frozen for the contract, with what its own reader reads there. */
export interface FrozenPage {
  name: string;
  system: string;
  url: URL;
  html: string;
  expected: WholeReading;
}

/** Every frozen page of every system; those below `folder` instead, where other pages are given. */
export function frozenPages(folder = FIXTURES): FrozenPage[] {
  return readdirSync(folder).flatMap((system) =>
    readdirSync(join(folder, system))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = readFileSync(join(folder, system, file), 'utf8');
        const { url } = JSON.parse(/^<!--(.*?)-->/.exec(html)![1]!) as { url: string };
        const expected = JSON.parse(
          readFileSync(join(folder, system, file.replace(/\.html$/, '.json')), 'utf8'),
        ) as WholeReading;
        return { name: `${system}/${file.replace('.html', '')}`, system, url: new URL(url), html, expected };
      }),
  );
}

const { window: shared } = new JSDOM('');

/** Draws a page as a browser would. jsdom does not load `srcdoc`, so its words are put into the frames, which need a window each. */
export function drawPage(html: string, url: URL): Document {
  if (!html.includes('<iframe')) return new shared.DOMParser().parseFromString(html, 'text/html');
  const page = new JSDOM(html, { url: url.href }).window.document;
  for (const frame of page.querySelectorAll('iframe'))
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = frame.srcdoc;
  return page;
}

/** Everything a reader says of a page, collected signals weighed; empty where it says nothing. */
export function readWhole(reader: Page, page: Document, url: URL): WholeReading {
  if (!reader.isConversation(url, page)) return {};
  const found = reader.composer?.(page, url);
  const composer = found && { kind: found.kind, recipients: found.recipients };
  const reading = reader.read(page, url);
  // Without a reading the page's script reports nothing.
  if (!reading) return {};
  if (!reading.collected) return { ...reading, composer };
  const { collected, conversation: seen } = reading;
  const weighed = weighCollected(collected, url.hostname);
  if (!weighed) return { composer };
  const { customer, messages, recipients } = weighed;
  const subject = subjectOf(collected);
  const conversation = { ...seen, id: conversationId(url, subject), subject };
  return { conversation, customer, messages, composer: composer && { ...composer, recipients } };
}
