import { useSpeech } from '../ui/use-speech';
import { Choices } from './choices';
import type { ConditionPart } from './condition-parts';
import { usePartWords } from './use-part-words';

interface PartInputProps {
  part: ConditionPart;
  value: unknown;
  personas: ReadonlyArray<{ id: string; name: string }>;
  onChange(value: string | number | boolean | readonly string[]): void;
}

/** The control of one part: a list to choose from, a number, yes or no, or words. */
export function PartInput({ part, value, personas, onChange }: PartInputProps) {
  const { t } = useSpeech();
  const words = usePartWords(personas);
  const label = words.name(part);
  if (typeof value === 'boolean')
    return (
      <select aria-label={label} value={String(value)} onChange={(event) => onChange(event.target.value === 'true')}>
        <option value="true">{t('guidance.says.promiseBroken')}</option>
        <option value="false">{t('guidance.says.promiseKept')}</option>
      </select>
    );
  if (typeof value === 'number')
    return (
      <input
        type="number"
        aria-label={label}
        min={0}
        max={part === 'intensityAtLeast' ? 3 : part === 'effortAtLeast' ? 100 : undefined}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    );
  if (part === 'words' || part === 'statuses') {
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    const read = (typed: string) => (part === 'words' ? typed : typed.split(',').map((one) => one.trim()));
    return (
      <input
        aria-label={label}
        dir="auto"
        maxLength={200}
        value={text}
        onChange={(e) => onChange(read(e.target.value))}
      />
    );
  }
  return (
    <Choices
      label={label}
      options={[...words.options(part)]}
      chosen={value as readonly string[]}
      none={t('guidance.nothingChosen')}
      onChange={onChange}
    />
  );
}
