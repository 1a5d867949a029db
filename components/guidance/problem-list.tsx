import CircleAlert from 'lucide-react/icons/circle-alert';
import type { GuidanceConflict } from '../../lib/guidance/guidance-conflicts';
import type { GuidanceProblem } from '../../lib/guidance/parse-guidance';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface ProblemListProps {
  problems: readonly GuidanceProblem[];
  conflicts: readonly GuidanceConflict[];
}

/** What is wrong and where, what to do about it, and which rules can't both be followed. */
export function ProblemList({ problems, conflicts }: ProblemListProps) {
  const { t, list, sayIfKnown } = useSpeech();
  const words = (problem: string, values: Record<string, string>) =>
    sayIfKnown(`guidance.problem.${problem}`, values) ?? t('guidance.problem.invalid');
  return (
    <div role="status">
      {problems.length > 0 && (
        <div className={styles.problems}>
          <h3 className={styles.title}>
            <CircleAlert size={16} aria-hidden /> {t('guidance.problems', { count: problems.length })}
          </h3>
          <ul>
            {problems.map(({ path, problem, values }) => (
              <li key={`${path} ${problem}`}>
                <b>
                  <Plain>{path}</Plain>
                </b>
                : {words(problem, values)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {conflicts.length > 0 && (
        <ul className={styles.conflicts}>
          {conflicts.map(({ problem, rules }) => (
            <li key={`${problem} ${rules.join(' ')}`}>{words(problem, { rules: list(rules) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
