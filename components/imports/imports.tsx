import type { LogTaken } from '../../lib/db/audit';
import type { ImportRecord } from '../../lib/db/records';
import type { ImportPreview } from '../../lib/desk/preview-import';
import type { ImportOptions } from '../../lib/importers/define-importer';
import { Announcer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { FileDrop } from './file-drop';
import { ImportRow, type ImportActions } from './import-row';
import { ImportSetup } from './import-setup';
import styles from './imports.module.css';

/** The file that was chosen, and what it turned out to be. */
export type ChosenFile =
  | { state: 'none' }
  | { state: 'looking'; name: string }
  | { state: 'unknown' | 'empty' | 'unreadable' | 'busy' | 'other-file' | 'choose-again'; name: string }
  | { state: 'ready'; name: string; preview: ImportPreview; busy: boolean }
  | { state: 'begun'; name: string; record: ImportRecord }
  | { state: 'export'; name: string; exportedAt: string }
  | { state: 'restored'; name: string; added: number; known: number; bad: number; isCutOff: boolean; log?: LogTaken }
  | { state: 'newer'; name: string };

export interface ImportsProps {
  chosen: ChosenFile;
  /** `undefined` while they are fetched. */
  records: readonly ImportRecord[] | undefined;
  announcement?: { text: string };
  actions: ImportActions & {
    onFile(file: File): void;
    onFormat(format: string): void;
    onCorrect(change: Partial<ImportOptions>): void;
    onStart(): void;
    onLeave(): void;
    onRestore(): void;
  };
}

/** Files come in here: one is chosen, looked at, corrected, run; and what was imported can be taken back. */
export function Imports({ chosen, records, announcement, actions }: ImportsProps) {
  const { t } = useSpeech();
  const running = records?.some((one) => one.state === 'running') ?? false;
  return (
    <section className={styles.stack} aria-label={t('imports.title')}>
      <h3 className={styles.title}>{t('imports.title')}</h3>
      <p className={styles.hint}>{t('imports.private')}</p>
      <FileDrop disabled={running || chosen.state === 'looking'} onFile={actions.onFile} />
      <Chosen chosen={chosen} actions={actions} />
      {records && records.length > 0 && (
        <Card title={t('imports.history')}>
          <ul className={styles.history}>
            {records.map((record) => (
              <ImportRow key={record.id} record={record} busy={running} actions={actions} />
            ))}
          </ul>
        </Card>
      )}
      <Announcer announcement={announcement} />
    </section>
  );
}

function Chosen({ chosen, actions }: Pick<ImportsProps, 'chosen' | 'actions'>) {
  const { t, dayAndTime, number } = useSpeech();
  if (chosen.state === 'none') return null;
  if (chosen.state === 'ready')
    return (
      <ImportSetup
        fileName={chosen.name}
        preview={chosen.preview}
        busy={chosen.busy}
        onFormat={actions.onFormat}
        onCorrect={actions.onCorrect}
        onStart={actions.onStart}
        onLeave={actions.onLeave}
      />
    );
  const words = {
    looking: () => t('imports.looking'),
    unknown: () => t('imports.unknown'),
    empty: () => t('imports.empty'),
    unreadable: () => t('imports.unreadable'),
    busy: () => t('imports.busy'),
    'other-file': () => t('imports.otherFile'),
    'choose-again': () => t('imports.chooseAgain'),
    newer: () => t('imports.newer'),
    begun: () => t('imports.begun'),
    export: () => t('imports.ownExport', { when: dayAndTime((chosen as { exportedAt: string }).exportedAt) }),
    restored: () => restoredWords(chosen as Extract<ChosenFile, { state: 'restored' }>),
  };
  const logWords = ({ entries, tamperedAt, isKept }: LogTaken) =>
    [
      tamperedAt === undefined
        ? t('imports.logWhole', { count: entries, number: number(entries) })
        : t('imports.logTampered', { entry: number(tamperedAt) }),
      !isKept && t('imports.logApart'),
    ]
      .filter(Boolean)
      .join(' ');
  const restoredWords = ({ added, known, bad, isCutOff, log }: Extract<ChosenFile, { state: 'restored' }>) =>
    [
      t('imports.restored', { count: added, number: number(added), known: number(known) }),
      bad > 0 && t('imports.restoredBad', { count: bad, number: number(bad) }),
      isCutOff && t('imports.restoredCut'),
      log && logWords(log),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <div role="status" className={styles.notice}>
      <p>
        <b>
          <Plain>{chosen.name}</Plain>
        </b>{' '}
        {words[chosen.state]()}
      </p>
      <div className={styles.row}>
        {chosen.state === 'begun' && (
          <Button look="primary" onClick={() => actions.onGoOn(chosen.record)}>
            {t('imports.goOn')}
          </Button>
        )}
        {chosen.state === 'export' && (
          <Button look="primary" onClick={actions.onRestore}>
            {t('imports.restore')}
          </Button>
        )}
        {chosen.state !== 'looking' && <Button onClick={actions.onLeave}>{t('imports.leave')}</Button>}
      </div>
    </div>
  );
}
