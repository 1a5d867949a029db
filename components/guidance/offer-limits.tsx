import type { Offer } from '../../lib/guidance/document';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

/** How much, how often, and from where on someone else must agree. An empty field is no limit. */
export function OfferLimits({ offer, onChange }: { offer: Offer; onChange(offer: Offer): void }) {
  const { t } = useSpeech();
  const per = offer.perCustomer;
  return (
    <div className={styles.limits}>
      <Field label={t('guidance.offerLimit')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            step="any"
            value={offer.limit ?? ''}
            onChange={(event) => onChange({ ...offer, limit: numberIn(event.target.value) })}
          />
        )}
      </Field>
      <Field label={t('guidance.offerCurrency')}>
        {(ids) => (
          <input
            {...ids}
            dir="ltr"
            maxLength={3}
            placeholder="EUR"
            value={offer.currency ?? ''}
            onChange={(event) => onChange({ ...offer, currency: event.target.value.toUpperCase() || undefined })}
          />
        )}
      </Field>
      <Field label={t('guidance.offerApproval')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            step="any"
            value={offer.needsApprovalAbove ?? ''}
            onChange={(event) => onChange({ ...offer, needsApprovalAbove: numberIn(event.target.value) })}
          />
        )}
      </Field>
      <Field label={t('guidance.offerTimes')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            value={per?.times ?? ''}
            onChange={(event) =>
              onChange({ ...offer, perCustomer: perCustomer(numberIn(event.target.value), per?.days ?? 365) })
            }
          />
        )}
      </Field>
      <Field label={t('guidance.offerDays')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            disabled={!per}
            value={per?.days ?? ''}
            onChange={(event) =>
              onChange({ ...offer, perCustomer: per && perCustomer(per.times, numberIn(event.target.value) ?? 365) })
            }
          />
        )}
      </Field>
    </div>
  );
}

function numberIn(value: string): number | undefined {
  return value === '' ? undefined : Number(value);
}

function perCustomer(times: number | undefined, days: number): Offer['perCustomer'] {
  return times === undefined ? undefined : { times, days };
}
