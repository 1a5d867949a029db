import { useState } from 'react';
import type { ImportRecord } from '../../lib/db/records';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { formatName } from './format-name';
import { LeftOut } from './left-out';
import styles from './imports.module.css';
import { takeFocus } from './take-focus';
import { troubleSaid } from './trouble-said';

export interface ImportActions {
  onPause(): void;
  /** Stops and takes back what was stored so far. */
  onCancel(): void;
  onGoOn(record: ImportRecord): void;
  onUndo(record: ImportRecord): void;
  onForget(record: ImportRecord): void;
  onReport(record: ImportRecord): void;
}

/** One import: how far it is, what came of it, and what can be done about it. */
export function ImportRow({ record, busy, actions }: { record: ImportRecord; busy: boolean; actions: ImportActions }) {
  const speech = useSpeech();
  const { t, dayAndTime } = speech;
  return (
    <li className={styles.import}>
      <p className={styles.file}>
        <Plain>{record.fileName || t('imports.noName')}</Plain>
        <span className={styles.state} data-state={record.state}>
          {t(`imports.state.${record.state}`)}
        </span>
      </p>
      <p className={styles.hint}>
        {formatName(record.format, speech)} · {dayAndTime(record.at)}
      </p>
      {record.state === 'running' && <Progress record={record} />}
      <Counts record={record} />
      {record.trouble && record.state === 'failed' && (
        <p className={styles.warn}>{troubleSaid(record.trouble, speech)}</p>
      )}
      {record.counts.rejected > 0 && record.state !== 'undone' && record.state !== 'running' && (
        <LeftOut record={record} onReport={() => actions.onReport(record)} />
      )}
      <Choices record={record} busy={busy} actions={actions} />
    </li>
  );
}

function Progress({ record }: { record: ImportRecord }) {
  const { t, number } = useSpeech();
  const part = record.fileSize ? record.bytes / record.fileSize : 0;
  return (
    <div className={styles.progress}>
      <progress max={1} value={part} aria-label={t('imports.progress')} />
      <span>{number(part, { style: 'percent', maximumFractionDigits: 0 })}</span>
    </div>
  );
}

function Counts({ record: { counts, state, position } }: { record: ImportRecord }) {
  const { t, number } = useSpeech();
  if (state === 'undone') return null;
  const parts = (['added', 'known', 'customers', 'scores', 'rejected'] as const).filter(
    (one) => one === 'added' || (counts[one] > 0 && (one !== 'rejected' || state === 'running')),
  );
  return (
    <p className={styles.counts}>
      {state !== 'done' && <span>{t('imports.position', { count: position, number: number(position) })}</span>}
      {parts.map((one) => (
        <span key={one}>{t(`imports.count.${one}`, { count: counts[one], number: number(counts[one]) })}</span>
      ))}
    </p>
  );
}

function Choices({ record, busy, actions }: { record: ImportRecord; busy: boolean; actions: ImportActions }) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState(false);
  const label = { name: record.fileName };
  if (record.state === 'running')
    return (
      <div className={styles.row}>
        <Button onClick={actions.onPause}>{t('imports.pause')}</Button>
        <Button onClick={actions.onCancel}>{t('imports.cancel')}</Button>
      </div>
    );
  if (record.state === 'undone')
    return (
      <div className={styles.row}>
        <Button look="quiet" aria-label={t('imports.forgetNamed', label)} onClick={() => actions.onForget(record)}>
          {t('imports.forget')}
        </Button>
      </div>
    );
  if (asked)
    return (
      <div className={styles.row} role="group" aria-label={t('imports.undoAsk', { count: record.counts.added })}>
        <span>{t('imports.undoAsk', { count: record.counts.added })}</span>
        <Button look="danger" disabled={busy} ref={takeFocus} onClick={() => (setAsked(false), actions.onUndo(record))}>
          {t('imports.undoYes')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('imports.undoNo')}</Button>
      </div>
    );
  return (
    <div className={styles.row}>
      {(record.state === 'paused' || record.state === 'failed') && (
        <Button disabled={busy} onClick={() => actions.onGoOn(record)}>
          {t('imports.goOn')}
        </Button>
      )}
      <Button disabled={busy} aria-label={t('imports.undoNamed', label)} onClick={() => setAsked(true)}>
        {t('imports.undo')}
      </Button>
    </div>
  );
}
