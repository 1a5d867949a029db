import { Field } from '../ui/field';

interface NumberInputProps {
  label: string;
  value: number | undefined;
  onChange(value: number | undefined): void;
  min?: number;
  max?: number;
  hint?: string;
}

/** A number, or nothing. */
export function NumberInput({ label, value, onChange, min = 0, max, hint }: NumberInputProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={min}
          max={max}
          step="any"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        />
      )}
    </Field>
  );
}
