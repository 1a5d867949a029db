import { wordDifferences, type WordRun } from '../../lib/rehearsal/word-differences';
import { PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './rehearsal.module.css';

/** Both replies beside each other. Words that went are struck through, words that came are underlined: no colour speaks alone. */
export function SideBySide({ before, after }: { before: string; after: string }) {
  const { t } = useSpeech();
  const runs = wordDifferences(before, after);
  return (
    <div className={styles.sides}>
      <section>
        <h4 className={styles.label}>{t('rehearsal.before')}</h4>
        <p className={styles.text} dir="auto">
          {runs.map((run, i) => run.is !== 'new' && <Run key={i} run={run} />)}
        </p>
      </section>
      <section>
        <h4 className={styles.label}>{t('rehearsal.after')}</h4>
        <p className={styles.text} dir="auto">
          {runs.map((run, i) => run.is !== 'gone' && <Run key={i} run={run} />)}
        </p>
      </section>
    </div>
  );
}

function Run({ run: { is, text } }: { run: WordRun }) {
  const words = <PlainLines>{text}</PlainLines>;
  if (is === 'gone') return <del className={styles.gone}>{words}</del>;
  return is === 'new' ? <ins className={styles.come}>{words}</ins> : words;
}
