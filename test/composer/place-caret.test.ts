// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeCaret } from '../../lib/composer/place-caret';
import { aPage, aroundCaret } from './an-editor';

const host = (html: string) =>
  aPage(`<div contenteditable="true" tabindex="0">${html}</div>`).querySelector<HTMLElement>('[contenteditable]')!;

describe('the place of a reply in a draft the agent never touched', () => {
  it.each([
    ['below its own words', '<p>Dear Maya,</p><p>Best</p>', 'Dear Maya,Best', '', true],
    ['in an empty one', '<p></p>', '', '', false],
    ['above a quoted message', '<p>Dear Maya,</p><blockquote>Where?</blockquote>', 'Dear Maya,', 'Where?', true],
    ['above the quote when there is nothing else', '<blockquote>Where?</blockquote>', '', 'Where?', false],
    ['above a signature', '<p>Dear Maya,</p><div class="gmail_signature">Priya</div>', 'Dear Maya,', 'Priya', true],
    ['above the line before a forwarded message', '<p>Hi</p><div id="appendonsend"></div>', 'Hi', '', true],
    [
      'within layers of the editor’s own',
      '<div><div><p>Dear Maya,</p><blockquote>Where?</blockquote></div></div>',
      'Dear Maya,',
      'Where?',
      true,
    ],
    ['in a right-to-left draft', '<p dir="rtl">مرحبا</p><blockquote>أين؟</blockquote>', 'مرحبا', 'أين؟', true],
    ['after an emoji', '<p>Hi 👋🏽</p>', 'Hi 👋🏽', '', true],
  ])('%s', (_, html, before, after, afterWords) => {
    const element = host(html);
    expect(placeCaret(element, 'caret').afterWords).toBe(afterWords);
    expect(aroundCaret(element)).toEqual([before, after]);
  });
});

describe('placeCaret', () => {
  it('leaves the caret where the agent put it, and a selection after its end', () => {
    const element = host('<p>Dear Maya,</p><p>Best</p>');
    element.focus();
    const words = element.querySelector('p')!.firstChild!;
    document.getSelection()!.collapse(words, 4);
    expect(placeCaret(element, 'caret').afterWords).toBe(false);
    expect(aroundCaret(element)).toEqual(['Dear', ' Maya,Best']);
    document.getSelection()!.setBaseAndExtent(words, 0, words, 4);
    placeCaret(element, 'caret');
    expect(aroundCaret(element)).toEqual(['Dear', ' Maya,Best']);
    expect(document.getSelection()!.isCollapsed).toBe(true);
  });

  it('takes a caret at the very start for the agent’s only where the keys go', () => {
    const element = host('<p>Dear Maya,</p>');
    document.getSelection()!.collapse(element, 0);
    placeCaret(element, 'caret');
    expect(aroundCaret(element)).toEqual(['Dear Maya,', '']);
    element.focus();
    document.getSelection()!.collapse(element, 0);
    placeCaret(element, 'caret');
    expect(aroundCaret(element)).toEqual(['', 'Dear Maya,']);
  });

  it('takes everything for a replacement', () => {
    const element = host('<p>Dear Maya,</p><blockquote>Where?</blockquote>');
    placeCaret(element, 'replace');
    expect(document.getSelection()!.toString()).toBe('Dear Maya,Where?');
  });

  it('goes back there when the editor has moved the caret on taking the focus', () => {
    const element = host('<p>Dear Maya,</p>');
    const { again } = placeCaret(element, 'caret');
    expect(again()).toBe(false);
    document.getSelection()!.collapse(element, 0);
    expect(again()).toBe(true);
    expect(aroundCaret(element)).toEqual(['Dear Maya,', '']);
  });
});
