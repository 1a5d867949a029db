// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from '../../lib/pages/define-page';
import linkedin from '../../lib/pages/linkedin.page';
import x from '../../lib/pages/x.page';

/** The frozen page with what stands in `inner` moved into an open shadow root of `host`, as newer builds draw it. */
function inShadow(file: string, host: (page: Document) => Element): { page: Document; url: URL } {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/pages', file), 'utf8');
  const { url } = JSON.parse(/^<!--(.*?)-->/.exec(html)![1]!) as { url: string };
  const page = new DOMParser().parseFromString(html, 'text/html');
  const place = host(page);
  const root = place.attachShadow({ mode: 'open' });
  root.append(...place.childNodes);
  return { page, url: new URL(url) };
}

const flat = (reader: Page, { page, url }: ReturnType<typeof inShadow>) => ({
  ...reader.read(page, url),
  composer: reader.composer?.(page, url)?.element.isConnected,
});

it('reads a LinkedIn thread below the outlet of newer parts', () => {
  const drawn = inShadow('linkedin/thread.html', (page) => {
    const outlet = page.createElement('div');
    outlet.id = 'interop-outlet';
    outlet.append(page.querySelector('.msg-thread')!);
    page.body.append(outlet);
    return outlet;
  });
  expect(drawn.page.querySelector('.msg-thread')).toBeNull();
  const read = flat(linkedin, drawn);
  expect(read.customer?.[0]?.identifiers).toEqual([{ kind: 'system-id', value: 'linkedin:ada-byron-42' }]);
  expect(read.messages?.map(({ direction }) => direction)).toEqual(['inbound', 'inbound', 'outbound']);
  expect(read.composer).toBe(true);
});

it('reads X’s newer chat in its own root', () => {
  const read = flat(
    x,
    inShadow('x/new-chat.html', (page) => page.querySelector('[data-testid="xchatEmbedRoute"]')!),
  );
  expect(read.customer?.[0]?.identifiers).toEqual([{ kind: 'handle', value: '@adabyron_42' }]);
  expect(read.messages?.map(({ direction }) => direction)).toEqual(['inbound', 'outbound']);
  expect(read.composer).toBe(true);
});
