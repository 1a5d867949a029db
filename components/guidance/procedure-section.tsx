import type { Procedure } from '../../lib/guidance/document';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { freeId, replaced, without } from './edit-list';
import styles from './guidance.module.css';
import { ReasonChoice } from './reason-choice';
import type { SectionProps } from './tone-section';
import { rewritten, written } from './written';

interface ProcedureSectionProps extends SectionProps {
  reasons: readonly string[];
}

/** What the company does in each case. */
export function ProcedureSection({ guidance, reasons, onChange }: ProcedureSectionProps) {
  const { t } = useSpeech();
  const set = (procedures: Procedure[]) => onChange({ ...guidance, procedures });
  const add = () =>
    set([...guidance.procedures, { id: freeId('procedure', guidance.procedures), when: {}, say: [''], facts: [] }]);
  return (
    <div className={styles.section}>
      {guidance.procedures.map((one, i) => (
        <details key={i} className={styles.entry} open={!one.say[0] || undefined}>
          <summary className={styles.name}>{one.id.replaceAll('-', ' ')}</summary>
          <ProcedureForm
            procedure={one}
            reasons={reasons}
            onChange={(next) => set(replaced(guidance.procedures, i, next))}
          />
          <Button look="quiet" onClick={() => set(without(guidance.procedures, i))}>
            {t('ui.remove')}
          </Button>
        </details>
      ))}
      <Button onClick={add}>{t('guidance.addProcedure')}</Button>
    </div>
  );
}

interface ProcedureFormProps {
  procedure: Procedure;
  reasons: readonly string[];
  onChange(procedure: Procedure): void;
}

function ProcedureForm({ procedure, reasons, onChange }: ProcedureFormProps) {
  const { t, language } = useSpeech();
  const linesOf = (wordings: Procedure['say']) => wordings.map((one) => written(one, language)).join('\n');
  const wordingsOf = (text: string, before: Procedure['say']) =>
    text.split('\n').map((line, i) => rewritten(before[i] ?? '', language, line));
  return (
    <div className={styles.form}>
      <Field label={t('guidance.procedureName')} hint={t('guidance.idHint')}>
        {(ids) => (
          <input
            {...ids}
            required
            dir="ltr"
            pattern="[a-z0-9][a-z0-9\-]{0,63}"
            value={procedure.id}
            onChange={(event) => onChange({ ...procedure, id: event.target.value })}
          />
        )}
      </Field>
      <ReasonChoice
        label={t('guidance.procedureReason')}
        reasons={reasons}
        condition={procedure.when}
        onChange={(when) => onChange({ ...procedure, when })}
      />
      <Field label={t('guidance.procedureSay')} hint={t('guidance.sayHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            dir="auto"
            value={linesOf(procedure.say)}
            onChange={(event) => onChange({ ...procedure, say: wordingsOf(event.target.value, procedure.say) })}
          />
        )}
      </Field>
      <Field label={t('guidance.procedureFacts')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            dir="auto"
            value={linesOf(procedure.facts)}
            onChange={(event) =>
              onChange({
                ...procedure,
                facts: event.target.value ? wordingsOf(event.target.value, procedure.facts) : [],
              })
            }
          />
        )}
      </Field>
    </div>
  );
}
