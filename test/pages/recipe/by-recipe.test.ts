// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { SiteRecipe } from '../../../lib/domain/site-recipe';
import generic from '../../../lib/pages/generic.page';
import { fittingRecipe } from '../../../lib/pages/recipe/fitting-recipe';
import { weighCollected } from '../../../lib/pages/weigh/weigh-collected';

const url = new URL('https://desk.example/case/8801');
const recipe: SiteRecipe = {
  version: 1,
  origin: 'https://desk.example',
  path: '/case/*',
  customer: '.who',
  message: '.entry',
  madeAt: '2026-05-04T09:00:00.000Z',
};

function read(html: string, recipes: SiteRecipe[] = [recipe]) {
  document.body.innerHTML = html;
  const reading = generic.read(document, url, fittingRecipe(recipes, url));
  return reading && weighCollected(reading.collected!, url.hostname);
}
const sure = (html: string, recipes?: SiteRecipe[]) =>
  (read(html, recipes)?.customer ?? []).filter((one) => one.confidence >= 0.8).map((one) => one.identifiers[0]!.value);

const LOG =
  '<div><div class="entry"><i>2026-05-04 09:12</i><p>It broke on day two.</p></div><div class="entry"><i>2026-05-04 10:12</i><p>We are looking.</p></div></div>';
const TWO = '<p class="who">ruth@example.com</p><hr><p class="other">vera@partner.example</p>';

describe('a page that an agent pointed in', () => {
  it('is in doubt without the recipe, and sure with it', () => {
    expect(sure(TWO + LOG, [])).toEqual([]);
    expect(sure(TWO + LOG)).toEqual(['ruth@example.com']);
    expect(read(TWO + LOG)!.messages.map(({ text }) => text)).toEqual(['It broke on day two.', 'We are looking.']);
  });

  it('is not read by another site’s or another path’s recipe', () => {
    expect(sure(TWO + LOG, [{ ...recipe, origin: 'https://other.example' }])).toEqual([]);
    expect(sure(TWO + LOG, [{ ...recipe, path: '/case/*/edit' }])).toEqual([]);
  });

  it.each([
    ['two such places', `<p class="who">a@example.com</p><hr><p class="who">b@example.com</p>${LOG}`],
    [
      'two addresses in one',
      `<p class="who"><a href="mailto:a@example.com">A</a><a href="mailto:b@example.com">B</a></p>${LOG}`,
    ],
    ['a place in a message’s words (S1)', LOG.replace('It broke', '<span class="who">eve@example.com</span> It broke')],
    ['a hidden pane of another customer', `<section hidden><p class="who">eve@example.com</p></section>${LOG}`],
    [
      'whom our side writes as',
      `<p class="who">us@example.org</p>${LOG}<form><input name="from" value="us@example.org"><textarea></textarea></form>`,
    ],
    ['a selector that nobody knows', TWO.replace('who', 'now') + LOG],
  ])('names nobody for %s', (_, html) => expect(sure(html)).toEqual([]));

  it('is in doubt where the reply goes to somebody else (S2)', () => {
    const form = '<form><input name="to" value="eve@example.net"><textarea></textarea></form>';
    const people = read(TWO + LOG + form)!.customer.map((one) => one.identifiers[0]!.value);
    expect(people).toContain('ruth@example.com');
    expect(people).toContain('eve@example.net');
  });

  it('survives a selector that this browser can not ask for', () => {
    expect(sure(TWO + LOG, [{ ...recipe, customer: 'p:[', message: ':::' }])).toEqual([]);
  });
});
