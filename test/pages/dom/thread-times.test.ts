// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { threadTimes } from '../../../lib/pages/dom/thread-times';

const pageIn = (lang: string) => new DOMParser().parseFromString(`<html lang="${lang}"></html>`, 'text/html');

it.each([
  ['en-GB', ['Mon, 5 Oct 2026, 10:12'], ['2026-10-05T10:12:00.000Z']],
  ['en', ['Oct 5, 2026, 10:12 PM'], ['2026-10-05T22:12:00.000Z']],
  ['en', ['05/10/2026, 10:12'], [undefined]],
  ['de', ['05.10.2026, 10:12', '13.10.2026, 09:05'], ['2026-10-05T10:12:00.000Z', '2026-10-13T09:05:00.000Z']],
  ['de', ['Mo., 5. Okt. 2026, 10:12'], [undefined]],
  ['es', ['mar, 5 may 2026, 10:12'], [undefined]],
  ['en', [undefined, 'yesterday'], [undefined, undefined]],
])('reads times of a page in %s: %s', (lang, written, expected) => {
  expect(threadTimes(pageIn(lang), written)).toEqual(expected);
});
