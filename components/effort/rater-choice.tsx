import type { Rater } from '../../lib/domain/effort';
import { useSpeech } from '../ui/use-speech';
import styles from './effort-row.module.css';

interface RaterChoiceProps {
  name?: string;
  rater: Rater;
  onRater(rater: Rater): void;
}

/** Who rates, chosen before the digit: what a customer said and what an agent estimates are never one figure. */
export function RaterChoice({ name, rater, onRater }: RaterChoiceProps) {
  const { t } = useSpeech();
  const options: ReadonlyArray<[Rater, string]> = [
    ['agent-estimate', t('effort.mine')],
    ['customer', name ? t('effort.said', { name }) : t('effort.saidUnnamed')],
  ];
  return (
    <fieldset className={styles.raters}>
      <legend className="visually-hidden">{t('effort.rater')}</legend>
      {options.map(([value, label]) => (
        <label key={value} className={styles.rater}>
          <input type="radio" name="rater" value={value} checked={rater === value} onChange={() => onRater(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
