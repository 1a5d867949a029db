import { useState } from 'react';
import { isSelector } from '../../../components/sites/is-selector';
import { RecipeList } from '../../../components/sites/recipe-list';
import { useSpeech } from '../../../components/ui/use-speech';
import { readRecipes, writeRecipes } from '../../../lib/domain/recipe-file';
import type { SiteRecipe } from '../../../lib/domain/site-recipe';
import { send } from '../../../lib/messaging/send';
import { keepRecipes, siteRecipes } from '../../../lib/settings/site-recipes';
import { useStored } from '../../sidepanel/hooks/use-stored';
import { saveFile } from '../importing/save-file';

/** The places that the team pointed at, kept in this browser; pages that are open read anew after each change. */
export function RecipeSection() {
  const { t, number } = useSpeech();
  const [recipes = []] = useStored(siteRecipes);
  const [said, setSaid] = useState<{ said?: string; problem?: string }>({});
  const keep = async (next: readonly SiteRecipe[], changed: readonly SiteRecipe[]) => {
    await siteRecipes.setValue([...next]);
    await readAnew(changed);
  };
  const bring = async (file: File) => {
    // Four bytes a character at most: what is larger is too large in any case.
    const read =
      file.size > 1024 * 1024 ? { problem: 'tooLarge' as const } : readRecipes(await file.text(), isSelector);
    if (!('recipes' in read))
      return setSaid({
        problem:
          read.problem === 'badOne'
            ? t('recipes.badOne', { number: number(read.number), field: read.field })
            : t(`recipes.${read.problem}`),
      });
    await keepRecipes(read.recipes);
    await readAnew(read.recipes);
    setSaid({ said: t('recipes.imported', { count: read.recipes.length }) });
  };
  return (
    <RecipeList
      recipes={recipes}
      {...said}
      onChange={(before, after) =>
        void keep(
          recipes.map((one) => (one === before ? after : one)),
          [after],
        )
      }
      onRemove={(gone) =>
        void keep(
          recipes.filter((one) => one !== gone),
          [gone],
        )
      }
      onExport={() =>
        saveFile(new Blob([writeRecipes(recipes)], { type: 'application/json' }), 'throughline-sites.json')
      }
      onImport={(file) => void bring(file)}
    />
  );
}

async function readAnew(recipes: readonly SiteRecipe[]): Promise<void> {
  for (const origin of new Set(recipes.map((one) => one.origin))) await send('recipes:changed', { origin });
}
