import CircleCheck from 'lucide-react/icons/circle-check';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import type { EffortRowProps, LoggedEffort } from './effort-row';
import styles from './effort-row.module.css';
import { sayMeasure } from './measure-words';

const HARD = ['asked-again', 'waiting', 'passed-on', 'unclear', 'repeat'] as const;
const EASY = ['smooth', 'waiting', 'repeat'] as const;

/** What was logged, the way back, and one optional tap on why. */
export function EffortLogged({ logged, onUndo, onReason }: EffortRowProps & { logged: LoggedEffort }) {
  const { t } = useSpeech();
  const { measure = 'CES 2.0' } = logged;
  const said = logged.rater === 'customer' ? 'loggedSaid' : 'logged';
  const isEasy = measure === 'CES 1.0' ? logged.score < 3 : logged.score > 4;
  return (
    <section aria-label={t('effort.title')} className={styles.row}>
      <div className={styles.head}>
        <p role="status" className={styles.done}>
          <CircleCheck size={16} aria-hidden /> {sayMeasure(t, measure, said, { score: logged.score })}
        </p>
        <Button look="quiet" onClick={onUndo}>
          {t('ui.undo')}
        </Button>
      </div>
      <div className={styles.reasons} role="group" aria-label={t('effort.why')}>
        <span className={styles.ends}>{t('effort.why')}</span>
        {(isEasy ? EASY : HARD).map((reason) => (
          <button
            key={reason}
            type="button"
            className={styles.reason}
            aria-pressed={logged.reason === reason}
            onClick={() => onReason(logged.reason === reason ? undefined : reason)}
          >
            {t(`effort.reason.${reason}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
