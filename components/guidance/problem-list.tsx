import CircleAlert from 'lucide-react/icons/circle-alert';
import type { GuidancePath, GuidanceProblem } from '../../lib/guidance/parse-guidance';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface ProblemListProps {
  problems: readonly GuidanceProblem[];
  /** They are of a file that was read: nothing of it was taken. */
  ofFile?: boolean;
  /** Leads to the field of a problem. */
  onJump?(at: GuidancePath): void;
}

/** What is wrong and where, and what to do about it. */
export function ProblemList({ problems, ofFile, onJump }: ProblemListProps) {
  const { t, number, sayIfKnown } = useSpeech();
  const words = (problem: string, values: Record<string, string>) =>
    sayIfKnown(`guidance.problem.${problem}`, values) ?? t('guidance.problem.invalid');
  return (
    <div role="status">
      {problems.length > 0 && (
        <div className={styles.problems}>
          <h3 className={styles.title}>
            <CircleAlert size={16} aria-hidden />{' '}
            {t(ofFile ? 'guidance.fileProblems' : 'guidance.problems', { count: problems.length })}
          </h3>
          <ul>
            {problems.map(({ path, at, line, problem, values }) => (
              <li key={`${line} ${path} ${problem}`}>
                {line !== undefined && `${t('guidance.line', { line: number(line) })}, `}
                <b>
                  <Plain>{path}</Plain>
                </b>
                : {words(problem, values)}
                {onJump && at && at.length > 1 && line === undefined && (
                  <Button look="quiet" onClick={() => onJump(at)}>
                    {t('guidance.jump')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
