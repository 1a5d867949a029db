import type { NoSurvey } from '../../lib/effort/survey-rules';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { visibleText } from '../ui/visible-text';
import styles from './effort-row.module.css';

export interface EffortOfferProps {
  name?: string;
  /** A score that stands in the thread, for confirmation. */
  said?: { score: number; words: string };
  /** The team's survey line may go into the reply, or the rule that forbids it; absent while the team has none. */
  survey?: { line: string } | { no: NoSurvey };
  onSaid(): void;
  onSurvey(line: string): void;
}

/** What the customer said already, to be confirmed with one key; or the question, to be put in the reply. */
export function EffortOffer({ name, said, survey, onSaid, onSurvey }: EffortOfferProps) {
  const { t } = useSpeech();
  if (said)
    return (
      <p className={styles.offer}>
        <span>
          {t('effort.found', { name: name ?? t('effort.customer'), words: visibleText(said.words), score: said.score })}
        </span>
        <Button onClick={onSaid}>{t('effort.confirm', { score: said.score })}</Button>
      </p>
    );
  if (!survey || ('no' in survey && survey.no === 'no-text')) return null;
  return 'line' in survey ? (
    <p className={styles.offer}>
      <Button look="quiet" onClick={() => onSurvey(survey.line)}>
        {t('effort.ask')}
      </Button>
    </p>
  ) : (
    <p className={styles.ends}>{t(`effort.no.${survey.no}`)}</p>
  );
}
