import * as z from 'zod/mini';
import { SiteRecipe } from './site-recipe';

/** A file of recipes as they are exported and shared. */
const RecipeFile = z.strictObject({
  throughline: z.literal('site-recipes'),
  recipes: z.array(z.unknown()).check(z.maxLength(200)),
});

const LARGEST = 256 * 1024;

/** All recipes of a file, or the first thing that is wrong with it: then nothing of it counts. */
export type RecipesRead =
  | { recipes: SiteRecipe[] }
  | { problem: 'notFile' | 'tooLarge' }
  /** The recipe's number in the file, from 1, and the field that is not right. */
  | { problem: 'badOne'; number: number; field: string };

/** Reads an exported file. `isSelector` asks the browser, which alone knows which selectors there are. */
export function readRecipes(text: string, isSelector: (selector: string) => boolean): RecipesRead {
  if (text.length > LARGEST) return { problem: 'tooLarge' };
  const file = z.safeParse(RecipeFile, jsonOf(text));
  if (!file.success) return { problem: 'notFile' };
  const recipes: SiteRecipe[] = [];
  for (const [i, one] of file.data.recipes.entries()) {
    const recipe = z.safeParse(SiteRecipe, one);
    const field = recipe.success
      ? (['customer', 'message'] as const).find((name) => recipe.data[name] && !isSelector(recipe.data[name]))
      : fieldOf(recipe.error.issues[0]);
    if (field !== undefined || !recipe.success) return { problem: 'badOne', number: i + 1, field: field ?? '' };
    recipes.push(recipe.data);
  }
  return { recipes };
}

export function writeRecipes(recipes: readonly SiteRecipe[]): string {
  return `${JSON.stringify({ throughline: 'site-recipes', recipes }, undefined, 2)}\n`;
}

function fieldOf(issue: { path: PropertyKey[]; keys?: string[] } | undefined): string {
  return (issue?.keys?.[0] ?? String(issue?.path[0] ?? '')).slice(0, 40);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
