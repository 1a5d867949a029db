import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './recipe-list.module.css';

/** A reader that finds nothing on its own helpdesk's pages: its id, the version of ours, since when (ISO 8601). */
export interface LostReader {
  reader: string;
  version: string;
  at: string;
}

/** What needs an update of ours, until it is put away; nothing where nothing is lost. */
export function LostReaderList({ lost, onDismiss }: { lost: readonly LostReader[]; onDismiss(one: LostReader): void }) {
  const { t, day } = useSpeech();
  if (!lost.length) return undefined;
  return (
    <section className={styles.recipes} aria-labelledby="lost-readers">
      <h3 id="lost-readers" className={styles.title}>
        {t('options.lost.title')}
      </h3>
      <p>{t('options.lost.why')}</p>
      <ul className={styles.list}>
        {lost.map((one) => (
          <li key={`${one.reader}@${one.version}`} className={`${styles.recipe} ${styles.row}`}>
            <span>{t('options.lost.one', { ...one, day: day(one.at) })}</span>
            <Button
              look="quiet"
              aria-label={t('options.lost.dismissOf', { reader: one.reader })}
              onClick={() => onDismiss(one)}
            >
              {t('options.lost.dismiss')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
