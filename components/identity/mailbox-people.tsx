import type { MailboxPerson } from '../../lib/domain/open-conversation';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import type { WhoIsThisProps } from './who-is-this';
import styles from './who-is-this.module.css';

interface MailboxPeopleProps extends Pick<WhoIsThisProps, 'doubt' | 'onChoose'> {
  people: readonly MailboxPerson[];
}

/** Everyone met under a shared address by name, and someone new. */
export function MailboxPeople({ doubt, people, onChoose }: MailboxPeopleProps) {
  const { t } = useSpeech();
  const candidate = doubt.candidates[0];
  const identifier = candidate?.identifiers[0];
  if (!identifier) return null;
  return (
    <>
      <p className={styles.now}>
        <Plain>{identifier.value}</Plain>
      </p>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.name}>
            <button type="button" className={styles.candidate} onClick={() => onChoose(identifier, person.name)}>
              <span className={styles.name}>
                <Plain>{person.name}</Plain>
              </span>
              <PersonFacts person={person} onPage={person.name === candidate.name} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.candidate} onClick={() => onChoose(identifier, '')}>
            <span className={styles.name}>{t('identity.person.new')}</span>
          </button>
        </li>
      </ul>
    </>
  );
}

function PersonFacts({ person: { conversations, lastAt }, onPage }: { person: MailboxPerson; onPage: boolean }) {
  const { t, day } = useSpeech();
  return (
    <span className={styles.ground}>
      {lastAt ? t('identity.person.met', { times: conversations, day: day(lastAt) }) : t('identity.person.unsure')}
      {onPage && ` · ${t('identity.person.onPage')}`}
    </span>
  );
}
