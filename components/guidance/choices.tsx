import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface ChoicesProps<T extends string> {
  label: string;
  options: ReadonlyArray<{ id: T; name: string }>;
  chosen: readonly T[];
  /** Said while nothing is chosen. */
  none: string;
  onChange(chosen: T[]): void;
}

/** Several of a list; what is chosen and no longer listed stays to be taken out. */
export function Choices<T extends string>({ label, options, chosen, none, onChange }: ChoicesProps<T>) {
  const { list } = useSpeech();
  const nameOf = (id: T) => options.find((one) => one.id === id)?.name ?? id;
  const toggle = (id: T) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <details className={styles.reasons}>
      <summary>
        <span className={styles.label}>{label}:</span> {chosen.length ? list(chosen.map(nameOf)) : none}
      </summary>
      <fieldset className={styles.checks}>
        <legend className="visually-hidden">{label}</legend>
        {[...new Set([...options.map((one) => one.id), ...chosen])].map((id) => (
          <label key={id} className={styles.check}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {nameOf(id)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
