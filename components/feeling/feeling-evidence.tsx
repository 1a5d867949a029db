import { type FeelingLabel, FEELINGS, type Reading } from '../../lib/domain/reading';
import { Field } from '../ui/field';
import { Quotes } from '../ui/quote';
import { useSpeech } from '../ui/use-speech';
import styles from './feeling-evidence.module.css';

interface FeelingEvidenceProps {
  feeling: Reading['feeling'];
  corrected?: FeelingLabel;
  onCorrect(label: FeelingLabel | undefined): void;
}

/** The words that the feeling rests on, and the agent's way to say otherwise. */
export function FeelingEvidence({ feeling, corrected, onCorrect }: FeelingEvidenceProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.evidence}>
      <Quotes evidence={feeling.evidence} />
      <Field label={corrected ? t('feeling.yours') : t('feeling.correct')}>
        {(ids) => (
          <select
            {...ids}
            value={corrected ?? ''}
            onChange={(event) => onCorrect((event.target.value || undefined) as FeelingLabel)}
          >
            <option value="">{t('feeling.asRead', { label: t(`feeling.label.${feeling.label}`) })}</option>
            {FEELINGS.map((label) => (
              <option key={label} value={label}>
                {t(`feeling.label.${label}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
