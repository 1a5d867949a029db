import type { ReactNode } from 'react';
import type { DueRecord } from '../../lib/db/records';
import { ChannelIcon } from '../ui/channel-icon';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './due-list.module.css';

export interface DueListProps {
  /** `undefined` while it is fetched. The longest owed first. */
  due: readonly DueRecord[] | undefined;
  /** The conversation beside the panel: it is open already. */
  current?: string;
}

/** What is owed today over all customers: promises about to be broken or broken, and who still waits. Each leads to its conversation. */
export function DueList({ due, current }: DueListProps) {
  const { t } = useSpeech();
  if (!due) return null;
  const promises = due.filter((one) => one.promises.length);
  const waiting = due.filter((one) => one.waiting);
  if (!promises.length && !waiting.length) return <p>{t('due.empty')}</p>;
  return (
    <div className={styles.all}>
      <Part title={t('due.promises')} records={promises} current={current} Says={Promises} />
      <Part title={t('due.waiting')} records={waiting} current={current} Says={Waiting} />
    </div>
  );
}

interface PartProps {
  title: string;
  records: readonly DueRecord[];
  current?: string;
  Says(props: { record: DueRecord }): ReactNode;
}

function Part({ title, records, current, Says }: PartProps) {
  if (!records.length) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.conversation} className={styles.one}>
            <p className={styles.who}>
              <ChannelIcon channel={record.channel} />
              <Who record={record} isOpen={record.conversation === current} />
            </p>
            <Says record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who({ record, isOpen }: { record: DueRecord; isOpen: boolean }) {
  const { t } = useSpeech();
  const name = record.name ?? record.party.slice(record.party.indexOf(':') + 1);
  if (isOpen)
    return (
      <span>
        <Plain>{name}</Plain> · {t('due.openNow')}
      </span>
    );
  // What was imported or told by phone has no page to go to.
  if (!record.url) return <Plain>{name}</Plain>;
  return (
    <a href={record.url} target="_blank" rel="noreferrer">
      <Plain>{name}</Plain>
    </a>
  );
}

function Promises({ record }: { record: DueRecord }) {
  const { t, dayAndTime } = useSpeech();
  return record.promises.map(({ what, due, broken }) => (
    <p key={`${due} ${what}`} className={styles.says}>
      <Plain>{what}</Plain>{' '}
      <strong className={broken ? styles.broken : styles.soon}>
        {t(broken ? 'due.wasDue' : 'due.isDue', { due: dayAndTime(due) })}
      </strong>
    </p>
  ));
}

function Waiting({ record }: { record: DueRecord }) {
  const { t, dayAndTime } = useSpeech();
  const { since, words } = record.waiting!;
  return (
    <p className={styles.says}>
      <Plain>{words}</Plain> <strong className={styles.soon}>{t('due.since', { since: dayAndTime(since) })}</strong>
    </p>
  );
}
