import type { PersonClause } from '../../lib/domain/reading';
import { Quotes } from '../ui/quote';
import { TextPopover } from '../ui/text-popover';
import { useSpeech } from '../ui/use-speech';
import { clauseText } from './clause-text';
import styles from './person-lines.module.css';

/** The person in two lines: each clause opens the words it rests on. */
export function PersonLines({ clauses }: { clauses: readonly PersonClause[] }) {
  const speech = useSpeech();
  const said = clauses.map((clause) => ({ clause, text: clauseText(clause, speech) })).filter(({ text }) => text);
  if (!said.length) return null;
  return (
    <ul className={styles.lines} aria-label={speech.t('person.title')}>
      {said.map(({ clause, text }, i) => (
        <li key={`${clause.kind}-${i}`} className={styles.clause}>
          {clause.evidence.length ? (
            <TextPopover label={text!} words={text}>
              <Quotes evidence={clause.evidence} />
            </TextPopover>
          ) : (
            text
          )}{' '}
        </li>
      ))}
    </ul>
  );
}
