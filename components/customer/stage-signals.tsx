import type { Standing } from '../../lib/desk/think';
import { Plain } from '../ui/plain';
import { Quote } from '../ui/quote';
import { useSpeech } from '../ui/use-speech';
import styles from './persona-menu.module.css';

type Signals = Standing['signals']['for'];

const SHOWN = 3;

/** The journey stage with what speaks for it and against it, the newest of each kind. */
export function StageSignals({ stage, signals }: Pick<Standing, 'stage' | 'signals'>) {
  const { t } = useSpeech();
  if (stage === 'unknown') return <p className={styles.side}>{t('persona.stageUnknown')}</p>;
  return (
    <section aria-label={t(`customer.stage.${stage}`)} className={styles.stage}>
      <h4>{t(`customer.stage.${stage}`)}</h4>
      <SignalList title={t('persona.for')} signals={signals.for} />
      <SignalList title={t('persona.against')} signals={signals.against} />
    </section>
  );
}

function SignalList({ title, signals }: { title: string; signals: Signals }) {
  const { t, day } = useSpeech();
  const newest = signals.filter((one, i) => signals.findIndex(({ kind }) => kind === one.kind) === i).slice(0, SHOWN);
  if (!newest.length) return null;
  return (
    <>
      <p className={styles.side}>{title}</p>
      <ul className={styles.signals}>
        {newest.map(({ kind, at, what, evidence }) => (
          <li key={kind}>
            {t(`persona.signal.${kind}`)}
            {what && (
              <>
                {' · '}
                <Plain>{what}</Plain>
              </>
            )}
            {' · '}
            <time dateTime={at}>{day(at)}</time>
            {evidence && <Quote evidence={evidence} />}
          </li>
        ))}
      </ul>
    </>
  );
}
