import { useState } from 'react';
import * as z from 'zod/mini';
import { PathPattern, Selector, type SiteRecipe } from '../../lib/domain/site-recipe';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { isSelector } from './is-selector';

const FIELDS = ['path', 'customer', 'message'] as const;
type Name = (typeof FIELDS)[number];

/** The places of one site as text. What is wrong is said beside it and not kept. */
export function RecipeForm({ recipe, onChange }: { recipe: SiteRecipe; onChange(recipe: SiteRecipe): void }) {
  const { t } = useSpeech();
  const [edited, setEdited] = useState<Partial<Record<Name, string>>>({});
  const keep = (name: Name, text: string) => {
    if (isRight(name, text) && text !== (recipe[name] ?? '')) onChange({ ...recipe, [name]: text || undefined });
  };
  const hints = { path: t('recipes.pathHint'), customer: undefined, message: t('recipes.messageHint') };
  return FIELDS.map((name) => {
    const text = edited[name] ?? recipe[name] ?? '';
    const error = isRight(name, text) ? undefined : t(name === 'path' ? 'recipes.badPath' : 'recipes.bad');
    return (
      <Field key={name} label={t(`recipes.${name}`)} hint={hints[name]} error={error}>
        {(ids) => (
          <input
            {...ids}
            dir="ltr"
            spellCheck={false}
            maxLength={300}
            value={text}
            onChange={({ target }) => setEdited({ ...edited, [name]: target.value })}
            onBlur={() => keep(name, text.trim())}
          />
        )}
      </Field>
    );
  });
}

function isRight(name: Name, text: string): boolean {
  if (name === 'path') return z.safeParse(PathPattern, text).success;
  if (name === 'message' && !text) return true;
  return z.safeParse(Selector, text).success && isSelector(text);
}
