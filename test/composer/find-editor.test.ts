// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findEditor } from '../../lib/composer/find-editor';
import { aPage } from './an-editor';

describe('findEditor', () => {
  it.each([
    ['a text area', '<textarea></textarea>', 'field', 'textarea'],
    ['a single line', '<input type="text">', 'field', 'input'],
    ['an editing host', '<div contenteditable="true"><p>a</p></div>', 'rich', 'div'],
    ['one that says plaintext-only', '<div contenteditable="plaintext-only"></div>', 'rich', 'div'],
    ['a text area before a later host', '<textarea></textarea><div contenteditable></div>', 'field', 'textarea'],
  ])('finds %s', (_, html, kind, name) => {
    expect(findEditor(aPage(html))).toMatchObject({ kind, element: { localName: name } });
  });

  it('finds the host around an element in it', () => {
    const host = aPage('<div contenteditable="true"><p><b>a</b></p></div>').firstElementChild!;
    expect(findEditor(host.querySelector('b')!)?.element).toBe(host);
  });

  it('finds none in what is read-only, disabled, or no editor', () => {
    for (const html of ['<textarea readonly></textarea>', '<textarea disabled></textarea>', '<p>words</p>'])
      expect(findEditor(aPage(html))).toBeUndefined();
    expect(findEditor(aPage('<div contenteditable="false">a</div>'))).toBeUndefined();
  });

  it('goes through open shadow roots, one in another', () => {
    const outer = aPage('<reply-box></reply-box>').firstElementChild!;
    const inner = document.createElement('reply-field');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable="true"></div>';
    expect(findEditor(outer)?.element).toBe(inner.shadowRoot!.firstElementChild);
    expect(findEditor(document.querySelector('main')!)?.element).toBe(inner.shadowRoot!.firstElementChild);
  });

  it('leaves a closed shadow root alone', () => {
    const box = aPage('<reply-box></reply-box>').firstElementChild!;
    box.attachShadow({ mode: 'closed' }).innerHTML = '<textarea></textarea>';
    expect(findEditor(box)).toBeUndefined();
  });

  it('takes the body of a frame that is edited, and the editor in one that holds one', () => {
    const frame = aPage('<iframe></iframe>').querySelector('iframe')!;
    expect(findEditor(frame)).toBeUndefined();
    frame.contentDocument!.designMode = 'on';
    expect(findEditor(frame)).toEqual({ kind: 'rich', element: frame.contentDocument!.body });
    frame.contentDocument!.body.innerHTML = '<div><textarea></textarea></div>';
    expect(findEditor(frame)).toMatchObject({ kind: 'field', element: { localName: 'textarea' } });
  });
});
