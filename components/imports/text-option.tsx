import { useState } from 'react';
import { Field } from '../ui/field';

interface TextOptionProps {
  label: string;
  hint?: string;
  value: string;
  /** Called when the field is left or Enter is pressed, not with every letter: the file's head is read again. */
  onChange(value: string): void;
}

/** One line of an import's options. */
export function TextOption({ label, hint, value, onChange }: TextOptionProps) {
  const [typed, setTyped] = useState<string>();
  const done = () => {
    if (typed !== undefined && typed !== value) onChange(typed.trim());
    setTyped(undefined);
  };
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          dir="auto"
          value={typed ?? value}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={done}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            done();
          }}
        />
      )}
    </Field>
  );
}
