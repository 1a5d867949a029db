import CircleAlert from 'lucide-react/icons/circle-alert';
import type { GuidanceFinding } from '../../lib/guidance/findings/finding';
import { spokenPath, type GuidancePath } from '../../lib/guidance/parse-guidance';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface FindingListProps {
  findings: readonly GuidanceFinding[];
  onJump(at: GuidancePath): void;
}

/** Contradictions, gaps and rules never reached, each explained, with the way to its field. */
export function FindingList({ findings, onJump }: FindingListProps) {
  const { t, sayIfKnown } = useSpeech();
  if (!findings.length) return null;
  const words = ({ problem, rules }: GuidanceFinding) =>
    sayIfKnown(`guidance.found.${problem}`, { one: rules[0], other: rules.slice(1).join(', ') }) ??
    t('guidance.problem.invalid');
  return (
    <details className={styles.conflicts} open={findings.some((one) => one.weight === 'mend') || undefined}>
      <summary className={styles.name}>{t('guidance.findings', { count: findings.length })}</summary>
      <ul className={styles.findings}>
        {findings.map((one) => (
          <li key={`${one.problem} ${one.at.join('.')} ${one.rules.join(' ')}`} className={styles.finding}>
            {one.weight === 'mend' && <CircleAlert size={14} aria-label={t('guidance.mend')} />}
            <span>{words(one)}</span>
            <Button look="quiet" onClick={() => onJump(one.at)}>
              {t('guidance.jump')}{' '}
              <span className="visually-hidden">
                <Plain>{spokenPath(one.at)}</Plain>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
