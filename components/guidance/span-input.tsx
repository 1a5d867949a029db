import type { Span } from '../../lib/guidance/document';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';
import { NumberInput } from './number-input';

const UNITS: ReadonlyArray<Span['unit']> = ['minutes', 'hours', 'working-hours', 'days', 'working-days'];

interface SpanInputProps {
  label: string;
  value: Span | undefined;
  onChange(value: Span | undefined): void;
}

/** A stretch of time with its unit; empty is none. */
export function SpanInput({ label, value, onChange }: SpanInputProps) {
  const { t } = useSpeech();
  const unit = value?.unit ?? 'working-hours';
  return (
    <div className={styles.span}>
      <NumberInput
        label={label}
        min={1}
        max={365}
        value={value?.count}
        onChange={(count) => onChange(count === undefined ? undefined : { count, unit })}
      />
      <select
        aria-label={`${label}: ${t('guidance.unit')}`}
        value={unit}
        disabled={!value}
        onChange={(event) => value && onChange({ ...value, unit: event.target.value as Span['unit'] })}
      >
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {t(`guidance.units.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
