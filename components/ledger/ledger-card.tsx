import type { Reading } from '../../lib/domain/reading';
import { Card } from '../ui/card';
import { useSpeech } from '../ui/use-speech';
import styles from './ledger-card.module.css';
import { ledgerEntries, SHOWN } from './ledger-entries';
import { LedgerRow } from './ledger-row';

/** What the customer has already answered or tried. Nothing is drawn when there is nothing. */
export function LedgerCard({ reading }: { reading: Pick<Reading, 'answered' | 'tried'> }) {
  const { t } = useSpeech();
  const entries = ledgerEntries(reading);
  if (!entries.length) return null;
  const rest = entries.slice(SHOWN);
  return (
    <Card tone="warn" title={t('ledger.title')}>
      <ul>
        {entries.slice(0, SHOWN).map((one, i) => (
          <LedgerRow key={i} entry={one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('ui.more', { count: rest.length })}</summary>
          <ul>
            {rest.map((one, i) => (
              <LedgerRow key={i} entry={one} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
