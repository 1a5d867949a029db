import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import helpdesk from '../../lib/pages/demo-helpdesk.page';
import webmail from '../../lib/pages/demo-webmail.page';
import type { Page } from '../../lib/pages/define-page';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');

/** A frozen page as a browser draws it: jsdom does not load `srcdoc`, so its words are put into the frames. */
function draw(system: string, name: string): { page: Document; url: URL; expected: unknown } {
  const html = readFileSync(join(FIXTURES, system, `${name}.html`), 'utf8');
  const { url } = JSON.parse(/^<!--(.+?)-->/.exec(html)![1]!) as { url: string };
  const page = new JSDOM(html, { url }).window.document;
  for (const frame of page.querySelectorAll('iframe')) frame.contentDocument!.body.innerHTML = frame.srcdoc;
  const expected = JSON.parse(readFileSync(join(FIXTURES, system, `${name}.json`), 'utf8')) as unknown;
  return { page, url: new URL(url), expected };
}

function readAll(reader: Page, page: Document, url: URL): unknown {
  const composer = reader.composer?.(page, url);
  return {
    ...reader.read(page, url),
    composer: composer && { kind: composer.kind, recipients: composer.recipients },
  };
}

const cases = [helpdesk, webmail].flatMap((reader) =>
  readdirSync(join(FIXTURES, reader.system))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ reader, system: reader.system, name: file.replace('.html', '') })),
);

describe.each(cases)('$system: $name', ({ reader, system, name }) => {
  it('is read as expected, and not changed', () => {
    const { page, url, expected } = draw(system, name);
    const before = page.documentElement.outerHTML;
    expect(reader.isConversation(url, page)).toBe(true);
    expect(readAll(reader, page, url)).toEqual(expected);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is known by the marks of its own system alone', () => {
    const { page } = draw(system, name);
    for (const other of [helpdesk, webmail])
      expect(other.marks!.some((mark) => page.querySelector(mark))).toBe(other === reader);
  });
});

describe('a page that is not drawn', () => {
  it('of the helpdesk gives nothing: empty, busy, without its people, or with another ticket in front', () => {
    const undrawn = [
      (page: Document) => page.body.replaceChildren(),
      (page: Document) => page.querySelector('[data-ticket="4821"]')!.setAttribute('aria-busy', 'true'),
      (page: Document) => page.querySelector('[data-ticket="4821"] .person')!.remove(),
      (page: Document) => page.querySelector('[data-ticket="4821"]')!.setAttribute('hidden', ''),
    ];
    for (const undraw of undrawn) {
      const { page, url } = draw('demo-helpdesk', 'open-ticket');
      undraw(page);
      expect(helpdesk.read(page, url)).toBeUndefined();
    }
  });

  it('of the webmail gives nothing: empty, without the words of a mail, or with another mail in front', () => {
    const { page, url } = draw('demo-webmail', 'open-mail');
    expect(webmail.read(page, new URL('#/mail/w-28', url))).toBeUndefined();
    page.querySelector('iframe')!.contentDocument!.body.replaceChildren();
    expect(webmail.read(page, url)).toBeUndefined();
    page.body.replaceChildren();
    expect(webmail.read(page, url)).toBeUndefined();
    expect(webmail.composer!(page, url)).toBeUndefined();
  });
});

describe('composers', () => {
  it('say nobody while a recipient is being typed', () => {
    const { page, url } = draw('demo-webmail', 'new-mail');
    page.querySelector<HTMLInputElement>('[data-header="compose-to"]')!.focus();
    expect(webmail.composer!(page, url)?.recipients).toEqual([]);
    expect(webmail.read(page, url)?.customer).toEqual([]);
  });

  it('are the frame where an editor has put one beside its text area', () => {
    const { page, url } = draw('demo-helpdesk', 'open-ticket');
    const host = page.querySelector('[data-ticket="4821"] [data-editor]')!;
    host.innerHTML = '<textarea></textarea><iframe title="Reply"></iframe>';
    expect(helpdesk.composer!(page, url)?.element.localName).toBe('iframe');
  });
});

describe('addresses', () => {
  it.each([
    [helpdesk, '/helpdesk/', false],
    [helpdesk, '/helpdesk/tickets/4821?composer=textarea', true],
    [helpdesk, '/webmail/#/mail/w-23', false],
    [webmail, '/webmail/', false],
    [webmail, '/webmail/#/compose/2', true],
    [webmail, '/helpdesk/tickets/4821', false],
  ])('%o on %s: %s', (reader, path, isConversation) => {
    const { page } = draw('demo-webmail', 'open-mail');
    expect(reader.isConversation(new URL(path, 'https://help.fernhill.example'), page)).toBe(isConversation);
  });
});
