// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pathPattern } from '../../../lib/pages/recipe/path-pattern';
import { selectorFor } from '../../../lib/pages/recipe/selector-for';

const drawn = (html: string) => {
  document.body.innerHTML = html;
  return (selector: string) => document.querySelector(selector)!;
};

describe('selectorFor', () => {
  it('takes what lasts, and finds the same place on another page', () => {
    const at = drawn('<aside><p data-field="mail" class="x1 css-91ab2">a@example.com</p><p>b</p></aside>');
    const selector = selectorFor(at('p'))!;
    expect(selector).toBe('p[data-field="mail"]');
    drawn('<main><aside><div></div><p class="other" data-field="mail">c@example.net</p></aside></main>');
    expect(document.querySelector(selector)?.textContent).toBe('c@example.net');
  });

  it('carries nothing of this one conversation', () => {
    const at = drawn(
      '<section id="ticket-8801" data-customer="ruth@example.com"><b class="n42 who" title="Ruth Bell">Ruth</b></section>',
    );
    expect(selectorFor(at('b'))).toBe('b.who');
    expect(selectorFor(at('section'))).not.toMatch(/8801|ruth|@/i);
  });

  it('takes all that are alike in one list, and nothing where other lists would be taken too', () => {
    const at = drawn('<ol class="log"><li class="m">1</li><li class="m">2</li></ol>');
    expect(selectorFor(at('li'), true)).toBe('li.m');
    drawn('<ol class="log"><li class="m">1</li><li class="m">2</li></ol><ol class="old"><li class="m">3</li></ol>');
    expect(document.querySelectorAll(selectorFor(at('.log li'), true)!)).toHaveLength(2);
  });

  it('says nothing where only one place among many of its like is left and they nest too deep', () => {
    const deep = '<div>'.repeat(12);
    const at = drawn(`${deep}<i></i>${'</div>'.repeat(12)}${deep}<i></i>${'</div>'.repeat(12)}`);
    expect(selectorFor(at('i'))).toBeUndefined();
  });
});

describe('pathPattern', () => {
  it.each([
    ['/desk/case/8801', '/desk/case/*'],
    ['/inbox/ruth%40example.com/view', '/inbox/*/view'],
    ['/', '/'],
  ])('%s is %s', (path, pattern) => expect(pathPattern(path)).toBe(pattern));
});
