import { STARTING_POINTS, type StartingPoint } from '../../lib/guidance/default/starting-points';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface DocumentSectionProps {
  /** What the last reading of a file came to. */
  said?: string;
  readOnly: boolean;
  onStart(name: StartingPoint): void;
  onFile(file: File): void;
  onSave(kind: 'yaml' | 'json'): void;
}

/** The whole document: where to begin, and its way out of and into a file. */
export function DocumentSection({ said, readOnly, onStart, onFile, onSave }: DocumentSectionProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.section}>
      {!readOnly && (
        <>
          <h3 className={styles.title}>{t('guidance.startFrom')}</h3>
          <p className={styles.hint}>{t('guidance.startHint')}</p>
          <div className={styles.row}>
            {STARTING_POINTS.map((name) => (
              <Button key={name} onClick={() => onStart(name)}>
                {t(`guidance.start.${name}`)}
              </Button>
            ))}
          </div>
          <Field label={t('guidance.fromFile')} hint={t('guidance.fromFileHint')}>
            {(ids) => (
              <input
                {...ids}
                type="file"
                accept=".yaml,.yml,.json"
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  if (file) onFile(file);
                  // The same file can be read again after it was mended.
                  event.target.value = '';
                }}
              />
            )}
          </Field>
        </>
      )}
      <h3 className={styles.title}>{t('guidance.toFile')}</h3>
      <div className={styles.row}>
        <Button onClick={() => onSave('yaml')}>{t('guidance.saveYaml')}</Button>
        <Button onClick={() => onSave('json')}>{t('guidance.saveJson')}</Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
