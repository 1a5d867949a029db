import type { Wording } from '../../lib/guidance/document';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { rewritten, written } from './written';

interface LinesProps<T extends Wording> {
  label: string;
  hint?: string;
  value: readonly T[];
  onChange(value: T[]): void;
}

/** A list as text, one entry a line, in the order that counts; other languages of an entry stay as they are. */
export function Lines<T extends Wording>({ label, hint, value, onChange }: LinesProps<T>) {
  const { language } = useSpeech();
  const entries = (text: string) =>
    text === '' && typeof value[0] !== 'object' ? [] : wordingsOf(text.split('\n'), value, language);
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          rows={Math.min(8, Math.max(2, value.length + 1))}
          dir="auto"
          value={value.map((one) => written(one, language)).join('\n')}
          onChange={(event) => onChange(entries(event.target.value))}
        />
      )}
    </Field>
  );
}

// A line that reads as before is the entry it was, wherever it stands now; another one takes the place it stands in, if that is free.
function wordingsOf<T extends Wording>(lines: readonly string[], before: readonly T[], language: string): T[] {
  const same = lines.map((line) => before.find((one) => written(one, language) === line));
  return lines.map((line, i) => {
    const place = before[i];
    const free = place !== undefined && (lines.length === before.length || !same.includes(place));
    return same[i] ?? (rewritten(free ? place : '', language, line) as T);
  });
}
