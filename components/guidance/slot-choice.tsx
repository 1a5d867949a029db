import type { Slot } from '../../lib/domain/reading';
import { useSpeech } from '../ui/use-speech';
import { Choices } from './choices';

const SLOTS: readonly Slot[] = [
  'order-number',
  'account',
  'email',
  'phone',
  'name',
  'address',
  'postcode',
  'device',
  'model',
  'version',
  'serial',
  'error-message',
  'date',
  'since-when',
  'amount',
  'payment-method',
  'product',
  'location',
  'tracking-number',
  'booking-reference',
  'steps-tried',
  'screenshot',
];

interface SlotChoiceProps {
  label: string;
  chosen: readonly Slot[] | undefined;
  onChange(chosen: Slot[] | undefined): void;
}

/** Facts that a customer can have told us. */
export function SlotChoice({ label, chosen, onChange }: SlotChoiceProps) {
  const { t } = useSpeech();
  return (
    <Choices
      label={label}
      options={SLOTS.map((id) => ({ id, name: t(`slot.${id}`) }))}
      chosen={chosen ?? []}
      none={t('guidance.nothing')}
      onChange={(next) => onChange(next.length ? next : undefined)}
    />
  );
}
