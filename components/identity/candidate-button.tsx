import type { Candidate } from '../../lib/domain/sighting';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import type { WhoIsThisProps } from './who-is-this';
import styles from './who-is-this.module.css';

/** Someone who may be meant, with what speaks for them. */
export function CandidateButton({
  candidate,
  onChoose,
}: {
  candidate: Candidate;
  onChoose: WhoIsThisProps['onChoose'];
}) {
  const { t } = useSpeech();
  const identifier = candidate.identifiers[0]!;
  return (
    <button type="button" className={styles.candidate} onClick={() => onChoose(identifier)}>
      <span className={styles.name}>
        <Plain>{candidate.name ?? identifier.value}</Plain>
      </span>
      {candidate.name && <Plain>{identifier.value}</Plain>}
      <span className={styles.ground}>
        {candidate.role && `${t(`identity.role.${candidate.role}`)} · `}
        {t(`ground.${candidate.ground}`)}
      </span>
    </button>
  );
}
