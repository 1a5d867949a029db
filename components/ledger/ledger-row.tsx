import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { Popover } from '../ui/popover';
import { Quote } from '../ui/quote';
import { useSpeech } from '../ui/use-speech';
import { entryName } from './entry-name';
import styles from './ledger-card.module.css';
import type { LedgerEntry } from './ledger-entries';

/** One thing answered or tried, with where and when; opens the customer's words. */
export function LedgerRow({ entry: one }: { entry: LedgerEntry }) {
  const speech = useSpeech();
  const { t, day } = speech;
  const { label, value } = entryName(one, speech);
  const where = { channel: t(`channel.${one.entry.channel}`), date: day(one.entry.at) };
  const Icon = one.kind === 'answered' ? Check : X;
  return (
    <li>
      <Popover
        look="row"
        label={label}
        button={
          <span className={styles.row}>
            <Icon
              size={14}
              role="img"
              aria-label={t(one.kind === 'answered' ? 'ledger.answeredIcon' : 'ledger.triedIcon')}
            />
            <span className={styles.what}>
              <Plain>{label}</Plain> {value && <Plain>{value}</Plain>}{' '}
              <span className={styles.where}>
                {one.kind === 'answered'
                  ? t('ledger.told', where)
                  : t('ledger.tried', { ...where, outcome: t(`outcome.${one.entry.outcome}`) })}
              </span>
            </span>
            <StateChip entry={one} />
          </span>
        }
      >
        <LedgerEvidence entry={one} />
      </Popover>
    </li>
  );
}

function StateChip({ entry: one }: { entry: LedgerEntry }) {
  const { t } = useSpeech();
  if (one.kind === 'tried' || (one.entry.state !== 'conflict' && one.entry.state !== 'stale')) return null;
  return <Chip>{t(`ledger.${one.entry.state}`)}</Chip>;
}

function LedgerEvidence({ entry: one }: { entry: LedgerEntry }) {
  const { t } = useSpeech();
  const state = one.kind === 'answered' ? one.entry.state : undefined;
  return (
    <>
      {one.kind === 'answered' && one.entry.askedIn && (
        <div className={styles.asked}>
          <h3 className={styles.label}>{t('ledger.asked')}</h3>
          <Quote evidence={one.entry.askedIn} />
        </div>
      )}
      <Quote evidence={one.entry.evidence} />
      {state === 'stale' && <p className={styles.hint}>{t('ledger.staleHint')}</p>}
      {state === 'conflict' && <p className={styles.hint}>{t('ledger.conflictHint')}</p>}
    </>
  );
}
