import { DIMENSIONS, type Dimension } from '../../lib/insights/rows/week-block';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './insights.module.css';
import { useFigureWords } from './use-figure-words';

/** How far back a figure looks, in days; `all` is everything stored. */
export const PERIODS = [28, 84, 182, 364, 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** What is looked at. */
export interface Filter {
  period: Period;
  only: Partial<Record<Dimension, string>>;
}

interface FiltersProps {
  filter: Filter;
  choices: Record<Dimension, readonly string[]>;
  onChange(filter: Filter): void;
  onExport(): void;
}

/** One line of choices that all figures follow. */
export function Filters({ filter, choices, onChange, onExport }: FiltersProps) {
  const { t, number } = useSpeech();
  const words = useFigureWords();
  const named: Record<Dimension, (id: string) => string> = {
    channel: words.channel,
    reason: words.reason,
    persona: (id) => id,
    stage: words.stage,
    language: words.language,
  };
  return (
    <form className={styles.filters} aria-label={t('insights.filters')} onSubmit={(event) => event.preventDefault()}>
      <Field label={t('insights.period')}>
        {(ids) => (
          <select
            {...ids}
            value={filter.period}
            onChange={({ target }) =>
              onChange({ ...filter, period: PERIODS.find((one) => String(one) === target.value) ?? 'all' })
            }
          >
            {PERIODS.map((one) => (
              <option key={one} value={one}>
                {one === 'all' ? t('insights.everything') : t('insights.weeks', { n: number(one / 7) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {DIMENSIONS.map((dimension) => (
        <Field key={dimension} label={t(`insights.${dimension}`)}>
          {(ids) => (
            <select
              {...ids}
              value={filter.only[dimension] ?? ''}
              onChange={({ target }) =>
                onChange({ ...filter, only: { ...filter.only, [dimension]: target.value || undefined } })
              }
            >
              <option value="">{t('insights.any')}</option>
              {choices[dimension].map((id) => (
                <option key={id} value={id}>
                  {named[dimension](id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <Button onClick={onExport}>{t('insights.exportAll')}</Button>
      <Button onClick={() => print()}>{t('insights.print')}</Button>
    </form>
  );
}
