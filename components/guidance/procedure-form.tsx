import type { Procedure } from '../../lib/guidance/document';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { ConditionEditor } from './condition-editor';
import styles from './guidance.module.css';
import { Lines } from './lines';
import { SlotChoice } from './slot-choice';
import { SpanInput } from './span-input';
import { TextInput } from './text-input';

export interface ProcedureFormProps {
  procedure: Procedure;
  reasons: readonly string[];
  personas: ReadonlyArray<{ id: string; name: string }>;
  onChange(procedure: Procedure): void;
}

/** One procedure: when, the steps in their order, the facts, what to ask, when they hear from us, when to leave the script. */
export function ProcedureForm({ procedure, reasons, personas, onChange }: ProcedureFormProps) {
  const { t } = useSpeech();
  const { leaveScriptWhen } = procedure;
  return (
    <div className={styles.form}>
      <TextInput
        label={t('guidance.procedureName')}
        hint={t('guidance.idHint')}
        required
        code
        pattern="[a-z0-9][a-z0-9\-]{0,63}"
        value={procedure.id}
        onChange={(id) => onChange({ ...procedure, id })}
      />
      <ConditionEditor
        label={t('guidance.procedureReason')}
        reasons={reasons}
        personas={personas}
        condition={procedure.when}
        onChange={(when) => onChange({ ...procedure, when })}
      />
      <Lines
        label={t('guidance.procedureSay')}
        hint={t('guidance.sayHint')}
        value={procedure.say}
        onChange={(say) => onChange({ ...procedure, say })}
      />
      <Lines
        label={t('guidance.procedureFacts')}
        value={procedure.facts}
        onChange={(facts) => onChange({ ...procedure, facts })}
      />
      <SlotChoice
        label={t('guidance.procedureAsk')}
        chosen={procedure.ask}
        onChange={(ask) => onChange({ ...procedure, ask })}
      />
      <SpanInput
        label={t('guidance.followUp')}
        value={procedure.followUp}
        onChange={(followUp) => onChange({ ...procedure, followUp })}
      />
      {leaveScriptWhen ? (
        <>
          <ConditionEditor
            label={t('guidance.leaveScript')}
            reasons={reasons}
            personas={personas}
            condition={leaveScriptWhen}
            onChange={(next) => onChange({ ...procedure, leaveScriptWhen: next })}
          />
          <div className={styles.row}>
            <Button look="quiet" onClick={() => onChange({ ...procedure, leaveScriptWhen: undefined })}>
              {t('guidance.neverLeaveScript')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.row}>
          <Button onClick={() => onChange({ ...procedure, leaveScriptWhen: { intensityAtLeast: 3 } })}>
            {t('guidance.addLeaveScript')}
          </Button>
        </div>
      )}
    </div>
  );
}
