import type { Dossier } from '../../lib/domain/dossier';
import type { Reading } from '../../lib/domain/reading';
import { wordingIn, type Wording } from '../../lib/guidance/document';
import type { OfferVerdict } from '../../lib/guidance/evaluate-offers';
import { Card } from '../ui/card';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { ApprovalRequest } from './approval-request';
import styles from './offers.module.css';

interface OfferTableProps {
  verdicts: readonly OfferVerdict[];
  dossier: Dossier;
  reading: Reading;
  /** Puts a text into the clipboard; rejects where the browser refuses. */
  onCopy(text: string): Promise<void>;
}

/** What may be given to this customer: up to how much, how often still, or why not; and the way to ask for more. */
export function OfferTable({ verdicts, dossier, reading, onCopy }: OfferTableProps) {
  const { t, language, number } = useSpeech();
  const money = (amount: number, currency = '') => `${number(amount)} ${currency}`.trim();
  const allowed = verdicts.filter((one) => one.allowed);
  const named = (what: Wording) =>
    wordingIn(what, language) ?? (typeof what === 'string' ? what : Object.values(what)[0]);
  return (
    <Card title={t('offers.title')}>
      <details>
        <summary className={styles.summary}>
          {allowed.length
            ? t('offers.allowed', { count: allowed.length, of: number(verdicts.length) })
            : t('offers.noneAllowed')}
        </summary>
        <ul className={styles.list}>
          {verdicts.map((one) => (
            <li key={one.offer.id} className={styles.offer}>
              <b>
                <Plain>{named(one.offer.what) || one.offer.id}</Plain>
              </b>
              <span className={styles.facts}>
                {one.refusal && t(`offers.refused.${one.refusal}`)}
                {one.allowed &&
                  one.withoutApproval !== undefined &&
                  t('offers.upTo', { amount: money(one.withoutApproval, one.offer.currency) })}
                {one.left !== undefined && ` ${t('offers.left', { count: one.left })}`}
              </span>
              {canBeAsked(one) && (
                <ApprovalRequest
                  verdict={one}
                  name={named(one.offer.what) || one.offer.id}
                  dossier={dossier}
                  reading={reading}
                  onCopy={onCopy}
                />
              )}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

/** Somebody can be asked for more than the agent may give: where a limit holds, theirs or everybody's. */
function canBeAsked({ allowed, needsApproval, upTo, refusal }: OfferVerdict): boolean {
  return allowed ? needsApproval || upTo !== undefined : refusal === 'role' || refusal === 'used-up';
}
