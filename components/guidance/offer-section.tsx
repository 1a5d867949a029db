import type { Offer, OfferKind } from '../../lib/guidance/document';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { Choices } from './choices';
import { ConditionEditor } from './condition-editor';
import { freeId, replaced, without } from './edit-list';
import styles from './guidance.module.css';
import { OfferLimits } from './offer-limits';
import { personaChoice } from './persona-choice';
import { SlotChoice } from './slot-choice';
import type { SectionProps } from './tone-section';
import { rewritten, written } from './written';

const KINDS: readonly OfferKind[] = [
  'refund',
  'voucher',
  'discount',
  'replacement',
  'free-month',
  'express-shipping',
  'other',
];

const ROLES = ['frontline', 'lead'] as const;

interface OfferSectionProps extends SectionProps {
  reasons: readonly string[];
}

/** What may be given, for which reasons, up to which amount. */
export function OfferSection({ guidance, reasons, onChange }: OfferSectionProps) {
  const { t } = useSpeech();
  const set = (offers: Offer[]) => onChange({ ...guidance, offers });
  const add = () =>
    set([...guidance.offers, { id: freeId('offer', guidance.offers), kind: 'voucher', what: '', when: {} }]);
  return (
    <div className={styles.section}>
      {guidance.offers.map((one, i) => (
        <div key={i} className={styles.entry} data-at={`offers.${i}`}>
          <OfferForm
            offer={one}
            reasons={reasons}
            personas={personaChoice(guidance)}
            onChange={(next) => set(replaced(guidance.offers, i, next))}
          />
          <Button look="quiet" onClick={() => set(without(guidance.offers, i))}>
            {t('ui.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={add}>{t('guidance.addOffer')}</Button>
    </div>
  );
}

interface OfferFormProps {
  offer: Offer;
  reasons: readonly string[];
  personas: ReadonlyArray<{ id: string; name: string }>;
  onChange(offer: Offer): void;
}

function OfferForm({ offer, reasons, personas, onChange }: OfferFormProps) {
  const { t, language } = useSpeech();
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Field label={t('guidance.offerKind')}>
          {(ids) => (
            <select
              {...ids}
              value={offer.kind}
              onChange={(event) => onChange({ ...offer, kind: event.target.value as OfferKind })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`guidance.kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('guidance.offerWhat')}>
          {(ids) => (
            <input
              {...ids}
              required
              dir="auto"
              value={written(offer.what, language)}
              onChange={(event) => onChange({ ...offer, what: rewritten(offer.what, language, event.target.value) })}
            />
          )}
        </Field>
      </div>
      <OfferLimits offer={offer} onChange={onChange} />
      <ConditionEditor
        label={t('guidance.offerReason')}
        reasons={reasons}
        personas={personas}
        condition={offer.when}
        onChange={(when) => onChange({ ...offer, when })}
      />
      <Choices
        label={t('guidance.offerRoles')}
        options={ROLES.map((id) => ({ id, name: t(`settings.role_${id}`) }))}
        chosen={offer.roles ?? []}
        none={t('guidance.everyRole')}
        onChange={(roles) => onChange({ ...offer, roles: roles.length ? roles : undefined })}
      />
      <SlotChoice
        label={t('guidance.offerEvidence')}
        chosen={offer.evidence}
        onChange={(evidence) => onChange({ ...offer, evidence })}
      />
    </div>
  );
}
