import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface ReadOnlyNoteProps {
  /** The company decides who leads. */
  setByPolicy: boolean;
  onBecomeLead(): void;
}

/** Said to an agent: these are the rules, your lead writes them. */
export function ReadOnlyNote({ setByPolicy, onBecomeLead }: ReadOnlyNoteProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.row}>
      <p className={styles.hint}>{t(setByPolicy ? 'guidance.setByOrganisation' : 'guidance.readOnly')}</p>
      {!setByPolicy && <Button onClick={onBecomeLead}>{t('guidance.iLead')}</Button>}
    </div>
  );
}
