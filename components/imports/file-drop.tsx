import { useState } from 'react';
import { useSpeech } from '../ui/use-speech';
import styles from './imports.module.css';

/** A file is dropped here, or chosen by the browser's own button, which is what the keyboard uses. */
export function FileDrop({ disabled, onFile }: { disabled: boolean; onFile(file: File): void }) {
  const { t } = useSpeech();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <div
      className={isOver ? styles.dropOver : styles.drop}
      onDragOver={(event) => (event.preventDefault(), setIsOver(true))}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label className={styles.choose}>
        {t('imports.choose')}
        <input
          type="file"
          className="visually-hidden"
          disabled={disabled}
          onChange={(event) => {
            take(event.target.files);
            // So that the same file can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      <p className={styles.hint}>{t('imports.chooseHint')}</p>
    </div>
  );
}
