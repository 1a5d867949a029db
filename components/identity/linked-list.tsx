import type { IdentifierKey } from '../../lib/domain/identifier';
import { identifierOfKey } from '../../lib/identity/normalize-identifier';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { LastAnswer } from './last-answer';
import styles from './link-suggestions.module.css';
import { useLinkAnswers } from './use-link-answers';

/** The customer's other identifiers, each of which the agent can take out again. */
export function LinkedList({ linked, onChanged }: { linked: readonly IdentifierKey[]; onChanged(): void }) {
  const { t } = useSpeech();
  const answers = useLinkAnswers(onChanged);
  const [first, ...others] = linked;
  return (
    <>
      {answers.last && <LastAnswer answer={answers.last} onUndo={answers.undo} />}
      {others.length > 0 && <p className={styles.also}>{t('customer.alsoKnown')}</p>}
      <ul>
        {others.map((key) => {
          const { value } = identifierOfKey(key);
          return (
            <li key={key} className={styles.answered}>
              <Plain>{value}</Plain>
              <Button
                look="quiet"
                aria-label={t('identity.link.unlinkOf', { value })}
                onClick={() =>
                  answers.unlink(
                    key,
                    linked.filter((one) => one !== key),
                    value,
                  )
                }
              >
                {t('identity.link.unlink')}
              </Button>
            </li>
          );
        })}
      </ul>
      {first === undefined || others.length > 0 ? null : <p className={styles.reasons}>{t('identity.link.alone')}</p>}
    </>
  );
}
