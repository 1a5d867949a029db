import { useState } from 'react';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';
import { ProcedureForm, type ProcedureFormProps } from './procedure-form';

interface ProcedureEntryProps extends ProcedureFormProps {
  /** Its path in the document. */
  at: string;
  onMoveUp?(): void;
  onRemove(): void;
}

/** A procedure under its name; its form is drawn while it is open, as dozens of them would slow every keystroke. */
export function ProcedureEntry({ at, onMoveUp, onRemove, ...form }: ProcedureEntryProps) {
  const { t } = useSpeech();
  const { procedure } = form;
  const [open, setOpen] = useState(!procedure.say[0]);
  return (
    <details
      className={styles.entry}
      open={open}
      data-at={at}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary className={styles.name}>{procedure.id.replaceAll('-', ' ')}</summary>
      {open && (
        <>
          <ProcedureForm {...form} />
          {onMoveUp && (
            <Button look="quiet" onClick={onMoveUp}>
              {t('guidance.moveUp')}
            </Button>
          )}
          <Button look="quiet" onClick={onRemove}>
            {t('ui.remove')}
          </Button>
        </>
      )}
    </details>
  );
}
