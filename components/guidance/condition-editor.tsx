import type { Condition } from '../../lib/guidance/document';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { CONDITION_PARTS, partOf, withPart, type ConditionPart } from './condition-parts';
import styles from './guidance.module.css';
import { PartInput } from './part-input';
import { ReasonChoice } from './reason-choice';
import { usePartWords } from './use-part-words';

export interface ConditionEditorProps {
  label: string;
  reasons: readonly string[];
  personas: ReadonlyArray<{ id: string; name: string }>;
  condition: Condition;
  onChange(condition: Condition): void;
}

/** When a rule applies, built from parts that read as a sentence: "feeling is angry" and "effort at least 40". */
export function ConditionEditor({ label, reasons, personas, condition, onChange }: ConditionEditorProps) {
  const { t } = useSpeech();
  const words = usePartWords(personas);
  const given = CONDITION_PARTS.filter((part) => partOf(condition, part) !== undefined);
  const left = CONDITION_PARTS.filter((part) => !given.includes(part) && (part !== 'personas' || personas.length > 0));
  return (
    <div className={styles.condition} role="group" aria-label={label}>
      <ReasonChoice label={label} reasons={reasons} condition={condition} onChange={onChange} />
      {given.map((part) => (
        <div key={part} className={styles.part}>
          <span className={styles.and}>{t('guidance.and')}</span>
          <Chip tone="accent">
            <Plain>{words.says(part, partOf(condition, part))}</Plain>
          </Chip>
          <PartInput
            part={part}
            value={partOf(condition, part)}
            personas={personas}
            onChange={(value) => onChange(withPart(condition, part, value))}
          />
          <Button look="quiet" onClick={() => onChange(withPart(condition, part, undefined))}>
            {t('guidance.removePart', { part: words.name(part) })}
          </Button>
        </div>
      ))}
      <select
        className={styles.addPart}
        aria-label={`${label}: ${t('guidance.addPart')}`}
        value=""
        onChange={(event) => {
          const part = event.target.value as ConditionPart;
          onChange(withPart(condition, part, words.first(part)));
        }}
      >
        <option value="">{t('guidance.addPart')}</option>
        {left.map((part) => (
          <option key={part} value={part}>
            {words.name(part)}
          </option>
        ))}
      </select>
    </div>
  );
}
