import type { Offered } from '../../lib/desk/take-guidance';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';
import { OfferedVersion } from './offered-version';

/** The version that the organisation set: offered while it is newer, explained when it can't be taken, silent when it is here. */
export function PolicyOffer({ offered, onTake }: { offered: Offered; onTake(): void }) {
  const { t } = useSpeech();
  if (offered.is === 'newer' || offered.is === 'first-key') return <OfferedVersion offered={offered} onTake={onTake} />;
  if (offered.is !== 'bad' && offered.is !== 'other-key') return null;
  return (
    <section className={styles.problems}>
      <p>{t('publish.policyBad')}</p>
      <p>{offered.is === 'bad' ? t(`publish.file.${offered.problem}`) : t('publish.otherKey')}</p>
    </section>
  );
}
