import type { Procedure } from '../../lib/guidance/document';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { freeId, replaced, without } from './edit-list';
import styles from './guidance.module.css';
import { personaChoice } from './persona-choice';
import { ProcedureEntry } from './procedure-entry';
import type { SectionProps } from './tone-section';

interface ProcedureSectionProps extends SectionProps {
  reasons: readonly string[];
}

/** What the company does in each case. */
export function ProcedureSection({ guidance, reasons, onChange }: ProcedureSectionProps) {
  const { t } = useSpeech();
  const set = (procedures: Procedure[]) => onChange({ ...guidance, procedures });
  const add = () =>
    set([...guidance.procedures, { id: freeId('procedure', guidance.procedures), when: {}, say: [''], facts: [] }]);
  const up = (i: number) =>
    set(guidance.procedures.with(i - 1, guidance.procedures[i]!).with(i, guidance.procedures[i - 1]!));
  return (
    <div className={styles.section}>
      {guidance.procedures.map((one, i) => (
        <ProcedureEntry
          key={i}
          at={`procedures.${i}`}
          procedure={one}
          reasons={reasons}
          personas={personaChoice(guidance)}
          onChange={(next) => set(replaced(guidance.procedures, i, next))}
          onMoveUp={i > 0 ? () => up(i) : undefined}
          onRemove={() => set(without(guidance.procedures, i))}
        />
      ))}
      <Button onClick={add}>{t('guidance.addProcedure')}</Button>
    </div>
  );
}
