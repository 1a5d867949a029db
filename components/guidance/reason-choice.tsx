import type { Condition } from '../../lib/guidance/document';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface ReasonChoiceProps {
  label: string;
  reasons: readonly string[];
  condition: Condition;
  onChange(condition: Condition): void;
}

/** For which contact reasons a rule holds; none chosen is every reason. Other conditions stay as they are. */
export function ReasonChoice({ label, reasons, condition, onChange }: ReasonChoiceProps) {
  const { t, list, sayIfKnown } = useSpeech();
  const chosen = condition.reasons ?? [];
  const nameOf = (id: string) => sayIfKnown(`reason.${id}`) ?? id;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    const { reasons: _, ...rest } = condition;
    onChange(next.length ? { ...rest, reasons: next } : rest);
  };
  return (
    <details className={styles.reasons}>
      <summary>
        <span className={styles.label}>{label}:</span>{' '}
        {chosen.length ? list(chosen.map(nameOf)) : t('guidance.anyReason')}
      </summary>
      <fieldset className={styles.checks}>
        <legend className="visually-hidden">{label}</legend>
        {[...new Set([...reasons, ...chosen])].map((id) => (
          <label key={id} className={styles.check}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {nameOf(id)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
