import { storage } from 'wxt/utils/storage';
import type { SiteRecipe } from '../domain/site-recipe';

/** Where agents pointed on sites that no reader knows, one recipe a site and path. */
export const siteRecipes = storage.defineItem<SiteRecipe[]>('local:site-recipes', { fallback: [] });

/** Keeps recipes; one of the same place is replaced. */
export async function keepRecipes(recipes: readonly SiteRecipe[]): Promise<void> {
  const kept = (await siteRecipes.getValue()).filter((one) => !recipes.some((other) => isSamePlace(one, other)));
  await siteRecipes.setValue([...kept, ...recipes]);
}

function isSamePlace(one: SiteRecipe, other: SiteRecipe): boolean {
  return one.origin === other.origin && one.path === other.path;
}
