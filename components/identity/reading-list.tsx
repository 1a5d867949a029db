import type { OpenConversation } from '../../lib/domain/open-conversation';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './reading-list.module.css';

/** Fields that have a name an agent knows; readers may say more. */
const FIELDS = ['status', 'time', 'timeZone', 'direction', 'address', 'channel', 'cc', 'scope', 'agent'] as const;

/** How the page was read: every place that names somebody, our own side included, and what it can't tell. */
export type Seen = Pick<
  OpenConversation,
  'readings' | 'ownData' | 'ownDataOffered' | 'unknown' | 'redesigned' | 'systemName'
>;

/** Every reading of who this is with its ground and how sure it is, and what the page can't tell: so that a match can be judged. */
export function ReadingList({ readings, ownData, unknown, redesigned, systemName }: Seen) {
  const { t, number } = useSpeech();
  const notShown = FIELDS.filter((field) => unknown.includes(field));
  return (
    <>
      <ul className={styles.readings}>
        {readings.map((one, i) => (
          <li key={i}>
            <Plain>
              {[one.name, ...one.identifiers.map((identifier) => identifier.value)].filter(Boolean).join(' · ')}
            </Plain>
            <small>
              {t('customer.sure', {
                ground: t(`ground.${one.ground}`),
                percent: number(one.confidence, { style: 'percent' }),
              })}
            </small>
          </li>
        ))}
      </ul>
      {redesigned && <p className={styles.note}>{t('customer.redesigned', { site: systemName })}</p>}
      {ownData && <p className={styles.note}>{t(`customer.ownData.${ownData}`)}</p>}
      {notShown.length > 0 && (
        <p className={styles.note}>
          {t('customer.notShown', { fields: notShown.map((field) => t(`customer.field.${field}`)).join(', ') })}
        </p>
      )}
    </>
  );
}
