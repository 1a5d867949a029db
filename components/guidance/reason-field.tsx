import { Field } from '../ui/field';

interface ReasonFieldProps {
  label: string;
  hint?: string;
  placeholder?: string;
  reason: string;
  onReason(reason: string): void;
}

/** Why something goes out all the same: words that stay with the version, without which it is not published. */
export function ReasonField({ label, hint, placeholder, reason, onReason }: ReasonFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          required
          pattern=".*\S.*"
          dir="auto"
          maxLength={200}
          placeholder={placeholder}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      )}
    </Field>
  );
}
