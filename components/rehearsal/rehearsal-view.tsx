import { useState } from 'react';
import type { Example } from '../../lib/rehearsal/example';
import type { ReplayKind } from '../../lib/rehearsal/replayed';
import type { Rehearsal } from '../../lib/rehearsal/sum-up';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { ExampleList } from './example-list';
import { moveByKeys } from './move-by-keys';
import { ReplayRow } from './replay-row';
import { RehearsalSummary } from './rehearsal-summary';
import framed from '../ui/framed-list.module.css';
import styles from './rehearsal.module.css';

export interface RehearsalProps {
  /** Whether there is an unpublished change to rehearse. */
  changed: boolean;
  running?: { done: number; of: number };
  /** The last one broke off: nothing of it is shown. */
  failed: boolean;
  rehearsal?: Rehearsal;
  /** The draft was edited after it was rehearsed. */
  stale: boolean;
  examples: readonly Example[];
  /** Ids of the draft's offers, for examples. */
  offers: readonly string[];
  /** Absent while the draft has mistakes: nothing can be replayed with it. */
  onRun?(): void;
  onCancel(): void;
  onExample(example: Omit<Example, 'id'>): void;
  onRemoveExample(id: string): void;
}

/** Rows drawn at once; two hundred in one go are felt. */
const PAGE = 25;

const KINDS = ['all', 'broken', 'changed', 'same'] as const;

/** What the draft would change in past conversations: the sum first, then each of them, then the lead's own tests. */
export function RehearsalView(props: RehearsalProps) {
  const { changed, running, rehearsal, stale, examples, offers } = props;
  const { t } = useSpeech();
  return (
    <div className={styles.page}>
      <p className={styles.hint}>{t('rehearsal.what')}</p>
      <div className={styles.run}>
        {running ? (
          <>
            <progress
              className={styles.progress}
              aria-label={t('rehearsal.progress')}
              max={running.of || 1}
              value={running.done}
            />
            <span>{t('rehearsal.running', running)}</span>
            <Button onClick={props.onCancel}>{t('rehearsal.cancel')}</Button>
          </>
        ) : (
          <Button look="primary" disabled={!props.onRun} onClick={props.onRun}>
            {t(rehearsal ? 'rehearsal.again' : 'rehearsal.run')}
          </Button>
        )}
        {!props.onRun && <span className={styles.stale}>{t('guidance.previewBad')}</span>}
        {props.failed && (
          <span role="alert" className={styles.stale}>
            {t('rehearsal.failed')}
          </span>
        )}
        {!changed && <span className={styles.hint}>{t('rehearsal.unchanged')}</span>}
        {stale && !running && <span className={styles.stale}>{t('rehearsal.stale')}</span>}
      </div>
      <div role="status">{rehearsal && !running && <RehearsalSummary rehearsal={rehearsal} />}</div>
      {rehearsal && !running && <Rows rehearsal={rehearsal} offers={offers} onExample={props.onExample} />}
      <ExampleList examples={examples} rehearsal={rehearsal} onRemove={props.onRemoveExample} />
    </div>
  );
}

function Rows({
  rehearsal,
  offers,
  onExample,
}: {
  rehearsal: Rehearsal;
  offers: readonly string[];
  onExample: RehearsalProps['onExample'];
}) {
  const { t, number } = useSpeech();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const [drawn, setDrawn] = useState(PAGE);
  const { rows, counts } = rehearsal;
  const countOf = (one: 'all' | ReplayKind) => number(one === 'all' ? rows.length : counts[one]);
  const shown = rows.filter((one) => kind === 'all' || one.kind === kind);
  return (
    <>
      <fieldset className={styles.filter}>
        <legend className={styles.label}>{t('rehearsal.show')}</legend>
        {KINDS.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              name="rehearsal-kind"
              checked={one === kind}
              onChange={() => (setKind(one), setDrawn(PAGE))}
            />
            {t(`rehearsal.kind.${one}`)} ({countOf(one)})
          </label>
        ))}
      </fieldset>
      {shown.length ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys only move between the rows' own summaries
        <ul className={framed.list} onKeyDown={moveByKeys}>
          {shown.slice(0, drawn).map((row) => (
            <ReplayRow key={row.until} row={row} offers={offers} onExample={onExample} />
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{t(rows.length ? 'rehearsal.noneOfKind' : 'rehearsal.nothingStored')}</p>
      )}
      {shown.length > drawn && (
        <Button onClick={() => setDrawn(drawn + PAGE)}>
          {t('rehearsal.more', { count: Math.min(PAGE, shown.length - drawn) })}
        </Button>
      )}
    </>
  );
}
