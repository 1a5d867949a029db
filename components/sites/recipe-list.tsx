import type { ReactNode } from 'react';
import type { SiteRecipe } from '../../lib/domain/site-recipe';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { RecipeForm } from './recipe-form';
import styles from './recipe-list.module.css';

export interface RecipeListProps {
  recipes: readonly SiteRecipe[];
  /** What became of the last file. */
  said?: string;
  problem?: string;
  onChange(before: SiteRecipe, after: SiteRecipe): void;
  onRemove(recipe: SiteRecipe): void;
  onExport(): void;
  onImport(file: File): void;
}

/** Where agents pointed on sites without a reader of their own: to be looked at, corrected, removed and shared. */
export function RecipeList({ recipes, said, problem, onChange, onRemove, onExport, onImport }: RecipeListProps) {
  const { t } = useSpeech();
  return (
    <section className={styles.recipes} aria-labelledby="recipes">
      <h3 id="recipes" className={styles.title}>
        {t('recipes.title')}
      </h3>
      <p>{t('recipes.why')}</p>
      {!recipes.length && <p className={styles.none}>{t('recipes.none')}</p>}
      <ul className={styles.list}>
        {recipes.map((one) => (
          <li key={`${one.origin} ${one.madeAt}`} className={styles.recipe}>
            <div className={styles.row}>
              <bdi className={styles.site}>{one.origin}</bdi>
              <Button
                look="quiet"
                aria-label={t('recipes.removeOf', { site: one.origin })}
                onClick={() => onRemove(one)}
              >
                {t('recipes.remove')}
              </Button>
            </div>
            <RecipeForm recipe={one} onChange={(after) => onChange(one, after)} />
          </li>
        ))}
      </ul>
      <div className={styles.files}>
        {recipes.length > 0 && <Button onClick={onExport}>{t('recipes.export')}</Button>}
        <FileChoice onFile={onImport}>{t('recipes.import')}</FileChoice>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}

function FileChoice({ children, onFile }: { children: ReactNode; onFile(file: File): void }) {
  return (
    <label className={styles.choose}>
      {children}
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
