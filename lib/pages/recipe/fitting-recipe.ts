import type { SiteRecipe } from '../../domain/site-recipe';

/** The recipe for a page: of its site, with the longest path that fits. */
export function fittingRecipe(recipes: readonly SiteRecipe[], url: URL): SiteRecipe | undefined {
  return recipes
    .filter(({ origin, path }) => origin === url.origin && fits(path, url.pathname))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
}

/** Whether a path has the pattern's pieces in its order; a `*` stands for anything but a slash. */
function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((piece, i) => piece === '*' || piece === given[i]);
}
