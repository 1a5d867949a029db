import type { AuditRecord } from '../../lib/db/records';
import { Chip } from '../ui/chip';
import framed from '../ui/framed-list.module.css';
import { Plain } from '../ui/plain';
import { Table } from '../ui/table';
import { useSpeech } from '../ui/use-speech';
import styles from './audit-list.module.css';

interface AuditListProps {
  /** Oldest first. */
  entries: readonly AuditRecord[];
  /** Number of the entry from which on the log is not as it was written; `undefined` where it is whole, `checking` until that is known. */
  tamperedAt: number | 'checking' | undefined;
}

/** More rows than that nobody reads in a page. */
const SHOWN = 200;

/** Who did what, the newest first, and whether the log is still what was written. */
export function AuditList({ entries, tamperedAt }: AuditListProps) {
  const { t, number, dayAndTime } = useSpeech();
  if (!entries.length && tamperedAt === undefined) return <p className={framed.meta}>{t('audit.none')}</p>;
  const isDoubtful = (seq: number) => typeof tamperedAt === 'number' && seq >= tamperedAt;
  return (
    <>
      <p className={framed.meta}>{t('audit.hint')}</p>
      <State entries={entries} tamperedAt={tamperedAt} />
      <Table label={t('options.audit')} columns={[t('audit.entry'), t('audit.when'), t('audit.who'), t('audit.what')]}>
        {entries
          .slice(-SHOWN)
          .toReversed()
          .map(({ seq, at, who, did, what }) => (
            <tr key={seq}>
              <td>
                {number(seq)} {isDoubtful(seq) && <Chip tone="danger">{t('audit.doubtful')}</Chip>}
              </td>
              <td>{dayAndTime(at)}</td>
              <td>{who ? <Plain>{who}</Plain> : t('audit.unnamed')}</td>
              <td className={styles.what}>
                {t(`audit.did.${did}`)} <Plain>{what}</Plain>
              </td>
            </tr>
          ))}
      </Table>
      {entries.length > SHOWN && <p className={framed.meta}>{t('audit.newest', { number: number(SHOWN) })}</p>}
    </>
  );
}

function State({ entries, tamperedAt }: AuditListProps) {
  const { t, number, dayAndTime } = useSpeech();
  if (tamperedAt === 'checking') return <p role="status">{t('audit.checking')}</p>;
  if (tamperedAt === undefined)
    return (
      <p role="status" className={styles.whole}>
        {t('audit.whole', { count: entries.length, number: number(entries.length) })}
      </p>
    );
  // Its own time may have been changed with it; that of the last sound entry was not.
  const sound = entries[tamperedAt - 2];
  return (
    <p role="alert" className={styles.changed}>
      {sound ? t('audit.changed', { entry: number(tamperedAt), when: dayAndTime(sound.at) }) : t('audit.changedFirst')}
    </p>
  );
}
