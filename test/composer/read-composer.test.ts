// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { comparable, readComposer } from '../../lib/composer/read-composer';
import { textToHtml } from '../../lib/composer/text-to-html';
import { aPage } from './an-editor';

const read = (html: string) => readComposer(aPage(`<div contenteditable="true">${html}</div>`));

describe('readComposer', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['breaks', 'One<br>Two', 'One\nTwo'],
    ['layers around lines', '<div><div>One</div><div><span>Two</span></div></div>', 'One\nTwo'],
    ['an empty line’s placeholder', '<p>\u200b<br></p><p>One\u00a0two</p>', 'One two'],
    ['what is no text', '<style>p{}</style><p>One</p><script>two</script>', 'One'],
    ['right to left', '<p dir="rtl">مع تحياتي</p>', 'مع تحياتي'],
  ])('reads %s', (_, html, text) => {
    expect(comparable(read(html))).toBe(text);
  });

  it('reads a field as it stands, and nothing where nothing is edited', () => {
    const page = aPage('<textarea></textarea>');
    page.querySelector('textarea')!.value = ' a\n\nb ';
    expect(readComposer(page)).toBe(' a\n\nb ');
    expect(readComposer(aPage('<p>words</p>'))).toBe('');
  });

  it('goes only so deep into a page that nests without end', () => {
    const host = aPage('<div contenteditable="true"></div>').querySelector('div')!;
    let deepest: Element = host;
    for (let i = 0; i < 600; i++) deepest = deepest.appendChild(document.createElement('span'));
    deepest.append('deep');
    host.append('near');
    expect(readComposer(host)).toBe('near');
  });

  it('reads back what was made HTML: markup stays text', () => {
    const text = 'Hello <b>Maya</b> & "co",\nit left.\n\nBest\n<script>x</script>';
    expect(comparable(read(textToHtml(text)))).toBe(comparable(text));
  });
});
