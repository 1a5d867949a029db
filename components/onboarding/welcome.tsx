import History from 'lucide-react/icons/history';
import PenLine from 'lucide-react/icons/pen-line';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { DemoCompany, type DemoCompanyProps } from './demo-company';
import { Practice } from './practice';
import styles from './welcome.module.css';

export interface WelcomeProps extends DemoCompanyProps {
  onStart(): void;
}

/** The first minute: what it does, something to try it on, and a reply to insert. */
export function Welcome({ onStart, ...demo }: WelcomeProps) {
  const { t } = useSpeech();
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h2 id="welcome" className={styles.title}>
        {t('welcome.title')}
      </h2>
      <ol className={styles.points}>
        <li>
          <History size={16} aria-hidden /> {t('welcome.one')}
        </li>
        <li>
          <ShieldAlert size={16} aria-hidden /> {t('welcome.two')}
        </li>
        <li>
          <PenLine size={16} aria-hidden /> {t('welcome.three')}
        </li>
      </ol>
      <p className={styles.private}>{t('welcome.private')}</p>
      <DemoCompany {...demo} />
      <Practice />
      <Button look="primary" onClick={onStart}>
        {t('welcome.start')}
      </Button>
    </section>
  );
}
