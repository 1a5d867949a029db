import { describe, expect, it } from 'vitest';
import { readRecipes, writeRecipes } from '../../lib/domain/recipe-file';
import type { SiteRecipe } from '../../lib/domain/site-recipe';

const recipe: SiteRecipe = {
  version: 1,
  origin: 'https://desk.example:8443',
  path: '/case/*',
  customer: 'p[data-field="mail"]',
  madeAt: '2026-05-04T09:00:00.000Z',
};
const any = () => true;
const file = (one: unknown) => JSON.stringify({ throughline: 'site-recipes', recipes: [recipe, one] });

describe('readRecipes', () => {
  it('reads what was written', () => {
    const both = [recipe, { ...recipe, path: '/', message: 'li > .m' }];
    expect(readRecipes(writeRecipes(both), any)).toEqual({ recipes: both });
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '{"recipes":[]}'],
    ['too many', JSON.stringify({ throughline: 'site-recipes', recipes: Array.from({ length: 201 }, () => recipe) })],
  ])('refuses %s', (_, text) => expect(readRecipes(text, any)).toEqual({ problem: 'notFile' }));

  it('refuses what is too large', () => {
    expect(readRecipes(' '.repeat(300_000), any)).toEqual({ problem: 'tooLarge' });
  });

  it.each([
    ['customer', { ...recipe, customer: 'p{}' }],
    ['customer', { ...recipe, customer: '<img>' }],
    ['customer', { ...recipe, customer: undefined }],
    ['message', { ...recipe, message: 'x'.repeat(301) }],
    ['origin', { ...recipe, origin: 'javascript:alert(1)' }],
    ['path', { ...recipe, path: 'case' }],
    ['version', { ...recipe, version: 2 }],
    ['code', { ...recipe, code: 'alert(1)' }],
  ])('names the field %s of the second that is wrong, and takes nothing', (field, one) => {
    expect(readRecipes(file(one), any)).toEqual({ problem: 'badOne', number: 2, field });
  });

  it('asks the browser which selectors there are', () => {
    const known = (selector: string) => selector !== 'p[';
    expect(readRecipes(file({ ...recipe, message: 'p[' }), known)).toEqual({
      problem: 'badOne',
      number: 2,
      field: 'message',
    });
  });
});
