import { Field } from '../ui/field';

interface TextInputProps {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string;
  /** Ids, addresses and times are written from left to right in every language. */
  code?: boolean;
  type?: 'text' | 'date' | 'time';
  required?: boolean;
  pattern?: string;
}

/** One line of text with its label. */
export function TextInput({ label, value, onChange, hint, code, ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          {...rest}
          dir={code ? 'ltr' : 'auto'}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
