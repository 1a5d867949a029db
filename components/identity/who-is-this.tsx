import type { ReactNode } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import type { Resolution } from '../../lib/domain/open-conversation';
import type { Candidate } from '../../lib/domain/sighting';
import { Card } from '../ui/card';
import { useSpeech } from '../ui/use-speech';
import { CandidateButton } from './candidate-button';
import { LookAlike } from './look-alike';
import { MailboxPeople } from './mailbox-people';
import { OtherPerson } from './other-person';
import styles from './who-is-this.module.css';

type Doubt = Extract<Resolution, { kind: 'doubt' }>;

export interface WhoIsThisProps {
  doubt: Doubt;
  /** What else could settle it, and how the page was read. */
  children?: ReactNode;
  /** Takes an identifier as it was read, and who of those who share it; false when it is none. */
  onChoose(identifier: { kind: Candidate['identifiers'][number]['kind']; value: string }, person?: string): boolean;
}

/** Nothing of anyone is shown until the agent says who this is (S2). */
export function WhoIsThis({ doubt, children, onChoose }: WhoIsThisProps) {
  const { t } = useSpeech();
  return (
    <Card tone="danger" title={doubt.why === 'look-alike' ? t('identity.warning') : t('identity.who')}>
      <div className={styles.doubt}>
        <p className={styles.why} role="status">
          <CircleAlert size={16} aria-hidden /> {t(`identity.why.${doubt.why}`)} {t('identity.hidden')}
        </p>
        {doubt.why === 'look-alike' && doubt.resembles ? (
          <LookAlike doubt={doubt} resembles={doubt.resembles} onChoose={onChoose} />
        ) : doubt.people ? (
          <MailboxPeople doubt={doubt} people={doubt.people} onChoose={onChoose} />
        ) : (
          <ul className={styles.list}>
            {doubt.candidates
              .filter((one) => one.identifiers.length)
              .map((one, i) => (
                <li key={i}>
                  <CandidateButton candidate={one} onChoose={onChoose} />
                </li>
              ))}
          </ul>
        )}
        <OtherPerson onChoose={onChoose} />
        {children}
      </div>
    </Card>
  );
}
