import type { Example } from '../../lib/rehearsal/example';
import type { Rehearsal } from '../../lib/rehearsal/sum-up';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { exampleText } from './example-text';
import framed from '../ui/framed-list.module.css';
import styles from './rehearsal.module.css';

interface ExampleListProps {
  examples: readonly Example[];
  rehearsal?: Rehearsal;
  onRemove(id: string): void;
}

/** The lead's own tests, with what the last rehearsal made of each. */
export function ExampleList({ examples, rehearsal, onRemove }: ExampleListProps) {
  const speech = useSpeech();
  const { t } = speech;
  const stateOf = (one: Example) => {
    const row = rehearsal?.rows.find(({ until }) => until === one.until);
    if (!rehearsal) return undefined;
    if (!row) return <Chip>{t('rehearsal.untried')}</Chip>;
    return row.brokenExamples.some(({ id }) => id === one.id) ? (
      <Chip tone="danger">{t('rehearsal.is.broken')}</Chip>
    ) : (
      <Chip tone="ok">{t('rehearsal.keeps')}</Chip>
    );
  };
  return (
    <section className={styles.examples}>
      <h3 className={styles.title}>{t('rehearsal.examples')}</h3>
      {examples.length === 0 && <p className={styles.hint}>{t('rehearsal.examplesNone')}</p>}
      <ul className={framed.list}>
        {examples.map((one) => (
          <li key={one.id} className={styles.exampleRow}>
            <span className={styles.asked}>
              <Plain>{exampleText(one, speech)}</Plain>
            </span>
            {stateOf(one)}
            <Button onClick={() => onRemove(one.id)} aria-label={`${t('ui.remove')}: ${exampleText(one, speech)}`}>
              {t('ui.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
