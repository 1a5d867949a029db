import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './pointing-card.module.css';

/** On a page that nobody wrote a reader for: the agent can say once where the customer stands. */
export function ShowWhere({ onShow }: { onShow(): void }) {
  const { t } = useSpeech();
  return (
    <div className={styles.start}>
      <p>{t('pointing.why')}</p>
      <Button onClick={onShow}>{t('pointing.start')}</Button>
    </div>
  );
}
