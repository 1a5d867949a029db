import { lazy, Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import type { EffortScale, Rater } from '../../lib/domain/effort';
import { isWriting } from '../ui/use-key';
import { useSpeech } from '../ui/use-speech';
import type { EffortOfferProps } from './effort-offer';
import styles from './effort-row.module.css';
import { pointsOf, sayMeasure } from './measure-words';
import { RaterChoice } from './rater-choice';

const loadLogged = () => import('./effort-logged');
const EffortLogged = lazy(async () => ({ default: (await loadLogged()).EffortLogged }));
const EffortOffer = lazy(async () => ({ default: (await import('./effort-offer')).EffortOffer }));

/** A score that stands, as the row says it. */
export interface LoggedEffort {
  id: string;
  score: number;
  rater: Rater;
  reason?: string;
  /** The measure it was given on; without one CES 2.0. */
  measure?: EffortScale['version'];
}

export interface EffortRowProps extends EffortOfferProps {
  rater: Rater;
  /** What the team asks; without one CES 2.0. */
  measure?: EffortScale['version'];
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

/** How easy it was for the customer, in two keys: who rates, then the digit. */
export function EffortRow(props: EffortRowProps) {
  const { t } = useSpeech();
  const { name, rater, measure = 'CES 2.0', solved, logged, armed, onRater, onScore } = props;
  const points = pointsOf(measure);
  useDigits(solved && !logged, points, onScore);
  // Fetched while the agent thinks: what was logged must answer the key at once.
  useEffect(() => void loadLogged(), []);
  if (logged)
    return (
      <Suspense>
        <EffortLogged {...props} logged={logged} />
      </Suspense>
    );
  const question = name
    ? sayMeasure(t, measure, solved ? 'solved' : 'titleNamed', { name })
    : sayMeasure(t, measure, 'title');
  return (
    <section
      aria-label={question}
      data-solved={solved || undefined}
      className={styles.row}
      onKeyDown={digitKeys(points, onScore)}
    >
      <div className={styles.head}>
        {solved ? (
          <h2 className={styles.question}>{question}</h2>
        ) : (
          <RaterChoice name={name} rater={rater} onRater={onRater} />
        )}
        <span className={styles.ends}>{sayMeasure(t, measure, 'ends')}</span>
      </div>
      {solved && <RaterChoice name={name} rater={rater} onRater={onRater} />}
      {armed && (
        <p role="status" className={styles.armed}>
          {sayMeasure(t, measure, 'armed', { rater: rater === 'customer' ? said(t, name) : t('effort.mine') })}
        </p>
      )}
      {(props.said || props.survey) && (
        <Suspense>
          <EffortOffer {...props} />
        </Suspense>
      )}
      <div className={styles.scores}>
        {Array.from({ length: points }, (_, i) => i + 1).map((score) => (
          <button
            key={score}
            type="button"
            className={styles.score}
            aria-label={digitName(t, measure, score)}
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

function digitName(t: Say, measure: EffortScale['version'], score: number): string {
  const what = score === 1 ? 'digitLow' : score === pointsOf(measure) ? 'digitHigh' : 'digit';
  return sayMeasure(t, measure, what, { score });
}

function digitKeys(points: number, onScore: (score: number) => void) {
  return (event: KeyboardEvent) => {
    if (!isDigit(event, points)) return;
    event.preventDefault();
    event.stopPropagation();
    onScore(Number(event.key));
  };
}

// While the ticket is solved a digit counts anywhere in the panel but in a field.
function useDigits(listening: boolean, points: number, onScore: (score: number) => void): void {
  const latest = useRef(onScore);
  latest.current = onScore;
  useEffect(() => {
    if (!listening) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!isDigit(event, points) || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(Number(event.key));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [listening, points]);
}

function isDigit(
  event: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  points: number,
): boolean {
  return /^[1-7]$/.test(event.key) && Number(event.key) <= points && !event.ctrlKey && !event.metaKey && !event.altKey;
}
