import type { Appearance } from '../../lib/settings/appearance';
import { Field } from '../ui/field';
import { LANGUAGES } from '../ui/languages';
import { useSpeech } from '../ui/use-speech';
import styles from './panel-header.module.css';

export interface AppearanceFormProps {
  appearance: Appearance;
  onAppearance(appearance: Appearance): void;
}

const THEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** Colours, density and language, in force at once. */
export function AppearanceForm({ appearance, onAppearance }: AppearanceFormProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.appearance} role="group" aria-label={t('frame.appearance')}>
      <Field label={t('frame.theme')}>
        {(ids) => (
          <select
            {...ids}
            value={appearance.theme}
            onChange={(event) => onAppearance({ ...appearance, theme: event.target.value as Appearance['theme'] })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t(`frame.theme_${theme}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('frame.density')}>
        {(ids) => (
          <select
            {...ids}
            value={appearance.density}
            onChange={(event) => onAppearance({ ...appearance, density: event.target.value as Appearance['density'] })}
          >
            {DENSITIES.map((density) => (
              <option key={density} value={density}>
                {t(`frame.density_${density}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('frame.language')}>
        {(ids) => (
          <select
            {...ids}
            value={appearance.language ?? ''}
            onChange={(event) => onAppearance({ ...appearance, language: event.target.value || undefined })}
          >
            <option value="">{t('frame.language_auto')}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {ownName(language)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
