// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keptPartsIn } from '../../../lib/pages/dom/parts-in';

const names = () => keptPartsIn(document, '.from', '.body').map((part) => part.textContent);

beforeEach(() => {
  document.body.innerHTML = '';
});

test('what stands hidden beside the open message is not taken for it', () => {
  document.body.innerHTML =
    '<div aria-hidden="true"><b class="from">Mallory</b></div><div hidden><b class="from">Oscar</b></div><b class="from">Maya</b>';
  expect(names()).toEqual(['Maya']);
});

test('the message behind a dialog, hidden with its whole page, is still there', () => {
  document.body.innerHTML = '<main aria-hidden="true"><b class="from">Maya</b></main><div role="dialog"></div>';
  expect(names()).toEqual(['Maya']);
});

test('nothing that somebody wrote is a part of the page', () => {
  document.body.innerHTML = '<div class="body"><b class="from">Mallory</b></div>';
  expect(names()).toEqual([]);
});
