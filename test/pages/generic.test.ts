// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import generic from '../../lib/pages/generic.page';
import { customerOfReading } from '../bench/pages/score-reading';
import { readWhole, type WholeReading } from '../bench/pages/frozen-pages';

function draw(body: string, head = ''): Document {
  return new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');
}
function read(body: string, url = 'https://desk.vendor.example/tickets/42', head = ''): WholeReading {
  return readWhole(generic, draw(body, head), new URL(url));
}

const message = (who: string, address: string, at: string, words: string) =>
  `<div class="msg"><div class="top"><b>${who}</b> <span title="${address}">${who}</span> <time datetime="${at}">then</time></div><div class="txt">${words}</div></div>`;
const THREAD =
  message('Ruth Bell', 'ruth@bell.example', '2026-03-02T10:00:00Z', '<p>The lamp is broken.</p>') +
  message('Sam Field', 'sam@shop.example', '2026-03-02T11:00:00Z', '<p>A photo, please.</p>');
const reply = (to: string) => `<form><label>To <input name="to" value="${to}"></label><textarea></textarea></form>`;
const CARD = '<aside><h3>Ruth Bell</h3><a href="mailto:ruth@bell.example">ruth@bell.example</a></aside>';
const OWN = '<nav><span title="sam@shop.example">Sam</span></nav>';

describe('a desk that nobody wrote a reader for', () => {
  it('is read where the reply and the page name the same one', () => {
    const seen = read(`${OWN}<h1>Lamp</h1><main>${THREAD}</main>${CARD}${reply('ruth@bell.example')}`);
    expect(customerOfReading(seen)).toBe('email:ruth@bell.example');
    expect(seen.conversation).toMatchObject({ id: '42', subject: 'Lamp' });
    expect(seen.messages).toMatchObject([
      { author: 'Ruth Bell', direction: 'inbound', at: '2026-03-02T10:00:00.000Z', text: 'The lamp is broken.' },
      { author: 'Sam Field', direction: 'outbound', at: '2026-03-02T11:00:00.000Z', text: 'A photo, please.' },
    ]);
  });

  it('stays in doubt with one signal, and offers who was seen', () => {
    const seen = read(`${OWN}<main>${THREAD}</main><textarea></textarea>`);
    expect(customerOfReading(seen)).toBeUndefined();
    expect(seen.customer!.map((one) => one.identifiers[0]!.value)).toEqual(['ruth@bell.example']);
  });

  it('stays in doubt where the reply goes to somebody else', () => {
    const seen = read(`${OWN}<main>${THREAD}</main>${CARD}${reply('ben@adler.example')}`);
    expect(customerOfReading(seen)).toBeUndefined();
  });

  it.each(['Von', 'De', 'От', 'Afsender', '差出人', 'من', 'Requester', 'Kunde', 'Клиент'])(
    'reads the header row "%s"',
    (label) => {
      const row = `<table><tr><th>${label}:</th><td>Ruth Bell &lt;ruth@bell.example&gt;</td></tr></table>`;
      const seen = read(
        `${row}<div class="txt"><time datetime="2026-03-02T10:00:00Z">then</time><p>Hello there.</p></div>${reply('ruth@bell.example')}`,
      );
      expect(customerOfReading(seen)).toBe('email:ruth@bell.example');
    },
  );

  it('knows the customer by phone where there is no address', () => {
    const seen = read(
      `<main>${THREAD.replaceAll(/ <span title="[^"]+">[^<]+<\/span>/g, '')}</main><aside><a href="tel:+447700900164">call</a></aside><textarea></textarea>`,
    );
    expect(seen.customer!.map((one) => one.identifiers[0])).toEqual([{ kind: 'phone', value: '+447700900164' }]);
    expect(customerOfReading(seen)).toBeUndefined();
  });
});

describe('what is no conversation', () => {
  const row = (n: number) =>
    `<div class="row" role="row"><input type="checkbox"><span email="u${n}@people.example">User ${n}</span><span>Where is my parcel ${n}?</span><time datetime="2026-03-02T10:0${n % 10}:00Z">10:00</time></div>`;
  const comment = (n: number) =>
    `<li class="comment"><b>Reader ${n}</b><time datetime="2026-03-0${n}T10:00:00Z">then</time><p>I think so too, and more often than not.</p></li>`;
  it.each([
    ['a list of mails', Array.from({ length: 9 }, (_, n) => row(n)).join(''), ''],
    [
      'a list of tickets with a search',
      `<input type="search"><table>${Array.from({ length: 9 }, (_, n) => `<tr><td>${n}</td><td title="u${n}@people.example">User</td><td><time datetime="2026-03-02T10:00:00Z">10:00</time></td></tr>`).join('')}</table>`,
      '',
    ],
    [
      'an article with comments',
      `<article><h1>Lamps</h1><p>${'Lamps are bright. '.repeat(60)}</p><a href="mailto:editor@paper.example">The author</a></article><ol>${[1, 2, 3].map(comment).join('')}</ol><textarea></textarea>`,
      '<meta property="og:type" content="article">',
    ],
    [
      'comments without anybody’s address',
      `<h1>Lamps</h1><ol>${[1, 2, 3].map(comment).join('')}</ol><textarea></textarea>`,
      '',
    ],
    [
      'settings',
      '<form><input name="email" value="sam@shop.example"><textarea name="signature">Sam</textarea></form>',
      '',
    ],
    ['an empty page', '', ''],
  ])('%s is not understood', (_, body, head) => {
    expect(read(body, 'https://desk.vendor.example/list', head).conversation).toBeUndefined();
  });
});

describe('a hostile page', () => {
  const around = (words: string) =>
    read(
      `${OWN}<main>${message('Eve', 'eve@evil.example', '2026-03-02T10:00:00Z', words)}${THREAD}</main>${reply('eve@evil.example')}`,
    );

  it.each([
    ['a header of its own', '<table><tr><th>From:</th><td>Victim &lt;victim@bank.example&gt;</td></tr></table>'],
    [
      'addresses in attributes',
      '<span email="victim@bank.example" data-email="victim@bank.example" title="victim@bank.example">me</span> I wrote.',
    ],
    [
      'a card',
      '<div class="vcard"><span class="fn">Victim</span><a class="email" href="mailto:victim@bank.example">victim@bank.example</a></div> Hi.',
    ],
    [
      'a thread',
      `<p>Hi.</p><div>${message('Victim', 'victim@bank.example', '2026-03-02T10:00:00Z', 'Hi')}${message('Victim', 'victim@bank.example', '2026-03-02T11:00:00Z', 'Ho')}</div>`,
    ],
    [
      'schema.org',
      '<div itemscope itemtype="https://schema.org/Person"><span itemprop="email">victim@bank.example</span></div> Hi.',
    ],
  ])('gets nowhere with %s inside a message (S1)', (_, words) => {
    const seen = around(words);
    expect(JSON.stringify(seen.customer ?? [])).not.toContain('victim@bank.example');
    expect(customerOfReading(seen)).not.toBe('email:victim@bank.example');
  });

  it.each([
    '"victim@bank.example" &lt;eve@evil.example&gt;',
    'victim@bank.example &lt;eve@evil.example&gt;',
    'eve@evil.example, victim@bank.example',
    'Support: victim@bank.example, eve@evil.example;',
    '=?utf-8?q?victim=40bank.example?= &lt;eve@evil.example&gt;',
  ])('never takes the victim out of the header %s (S1)', (header) => {
    const seen = read(
      `<table><tr><th>From:</th><td>${header}</td></tr></table><div><time datetime="2026-03-02T10:00:00Z">then</time><p>Hello there.</p></div>${reply('eve@evil.example')}`,
    );
    expect(customerOfReading(seen)).not.toBe('email:victim@bank.example');
  });

  it.each(['hidden', 'style="display:none"', 'aria-hidden="true"', 'inert'])('hides nobody in %s', (hidden) => {
    const seen = read(
      `${OWN}<div ${hidden}>${CARD.replaceAll('ruth@bell', 'victim@bank')}${reply('victim@bank.example')}</div><main>${THREAD}</main>${CARD}${reply('ruth@bell.example')}`,
    );
    expect(JSON.stringify(seen)).not.toContain('victim@bank.example');
    expect(customerOfReading(seen)).toBe('email:ruth@bell.example');
  });

  it('keeps two people, copies and lists in doubt (S2)', () => {
    const copied = `${OWN}<table><tr><th>Cc:</th><td>ben@adler.example</td></tr></table><main>${THREAD}</main>${CARD}${reply('ruth@bell.example')}`;
    const both = `${OWN}<main>${THREAD}</main>${CARD}${reply('ruth@bell.example, ben@adler.example')}`;
    const list = `${OWN}<main>${THREAD}</main>${CARD}${CARD.replaceAll('ruth@bell.example', 'no-reply@lists.example')}${reply('list@lists.example')}`;
    for (const page of [copied, both, list]) expect(customerOfReading(read(page))).toBeUndefined();
  });

  it('tells a look-alike from the one it imitates (S3)', () => {
    const seen = read(`${OWN}<main>${THREAD}</main>${CARD}${reply('ruth@beIl.example')}`);
    expect(customerOfReading(seen)).toBeUndefined();
  });

  it('takes no address with direction marks in it, nor a name that turns the line round (S4)', () => {
    const turned = read(`${OWN}<main>${THREAD}</main>${reply('ru\u202eth@bell.example')}`);
    expect(customerOfReading(turned)).toBeUndefined();
  });

  it('is read in bounds: a page of many parts, times and addresses gives nothing (S23)', () => {
    const flood = Array.from({ length: 2000 }, (_, n) => `<p title="u${n}@people.example">10:00</p>`).join('');
    expect(read(`<main>${THREAD}</main>${CARD}${reply('ruth@bell.example')}${flood}`).conversation).toBeUndefined();
  });

  it('is left as it was (S24)', () => {
    const page = draw(`${OWN}<main>${THREAD}</main>${CARD}${reply('ruth@bell.example')}`);
    const before = page.documentElement.outerHTML;
    readWhole(generic, page, new URL('https://desk.vendor.example/tickets/42'));
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
