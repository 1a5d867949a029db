import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Rater } from '../../lib/domain/effort';
import { isWriting } from '../ui/use-key';
import { useSpeech } from '../ui/use-speech';
import { EffortOffer, type EffortOfferProps } from './effort-offer';
import { EffortLogged } from './effort-logged';
import styles from './effort-row.module.css';
import { RaterChoice } from './rater-choice';

/** A score that stands, as the row says it. */
export interface LoggedEffort {
  id: string;
  score: number;
  rater: Rater;
  reason?: string;
}

export interface EffortRowProps extends EffortOfferProps {
  rater: Rater;
  /** The ticket is solved: the row comes forward and digits count without focus in it. */
  solved: boolean;
  logged?: LoggedEffort;
  /** The composer waits for one digit. */
  armed?: boolean;
  onRater(rater: Rater): void;
  onScore(score: number): void;
  onUndo(): void;
  onReason(reason: string | undefined): void;
}

const SCORES = [1, 2, 3, 4, 5, 6, 7] as const;

/** How easy it was for the customer, in two keys: who rates, then the digit. */
export function EffortRow(props: EffortRowProps) {
  const { t } = useSpeech();
  const { name, rater, solved, logged, armed, onRater, onScore } = props;
  useDigits(solved && !logged, onScore);
  if (logged) return <EffortLogged {...props} logged={logged} />;
  const question = name ? t(solved ? 'effort.solved' : 'effort.titleNamed', { name }) : t('effort.title');
  return (
    <section
      aria-label={question}
      data-solved={solved || undefined}
      className={styles.row}
      onKeyDown={digitKeys(onScore)}
    >
      <div className={styles.head}>
        {solved ? (
          <h2 className={styles.question}>{question}</h2>
        ) : (
          <RaterChoice name={name} rater={rater} onRater={onRater} />
        )}
        <span className={styles.ends}>{t('effort.ends')}</span>
      </div>
      {solved && <RaterChoice name={name} rater={rater} onRater={onRater} />}
      {armed && (
        <p role="status" className={styles.armed}>
          {t('effort.armed', { rater: rater === 'customer' ? said(t, name) : t('effort.mine') })}
        </p>
      )}
      <EffortOffer {...props} />
      <div className={styles.scores}>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            className={styles.score}
            aria-label={digitName(t, score)}
            onClick={() => onScore(score)}
          >
            {score}
          </button>
        ))}
      </div>
    </section>
  );
}

type Say = ReturnType<typeof useSpeech>['t'];

function said(t: Say, name: string | undefined): string {
  return name ? t('effort.said', { name }) : t('effort.saidUnnamed');
}

function digitName(t: Say, score: number): string {
  return score === 1 ? t('effort.digitHard') : score === 7 ? t('effort.digitEasy') : t('effort.digit', { score });
}

function digitKeys(onScore: (score: number) => void) {
  return (event: KeyboardEvent) => {
    if (!isDigit(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onScore(Number(event.key));
  };
}

// While the ticket is solved a digit counts anywhere in the panel but in a field.
function useDigits(listening: boolean, onScore: (score: number) => void): void {
  const latest = useRef(onScore);
  latest.current = onScore;
  useEffect(() => {
    if (!listening) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!isDigit(event) || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(Number(event.key));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [listening]);
}

function isDigit(event: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return /^[1-7]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
}
