import { useState } from 'react';
import type { Row } from '../../lib/rehearsal/sum-up';
import { Chip } from '../ui/chip';
import { Plain, PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { ExampleForm } from './example-form';
import { exampleText } from './example-text';
import type { RehearsalProps } from './rehearsal-view';
import { SideBySide } from './side-by-side';
import framed from '../ui/framed-list.module.css';
import styles from './rehearsal.module.css';

interface ReplayRowProps {
  row: Row;
  offers: readonly string[];
  onExample: RehearsalProps['onExample'];
}

const TONES = { broken: 'danger', changed: 'warn', same: 'plain' } as const;

/** One conversation: what was asked, and on opening both replies with the words that differ, what breaks, and which rules fired. */
export function ReplayRow({ row, offers, onExample }: ReplayRowProps) {
  const speech = useSpeech();
  const { t, day } = speech;
  const [open, setOpen] = useState(false);
  const rules = row.after.rules.map((id) => id.replaceAll('-', ' '));
  return (
    <li>
      <details className={framed.frame} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.head}>
          <Chip tone={TONES[row.kind]}>{t(`rehearsal.is.${row.kind}`)}</Chip>
          <span className={styles.asked}>
            <Plain cut>{row.asked.slice(0, 200)}</Plain>
          </span>
          <span className={styles.hint}>{day(row.at)}</span>
        </summary>
        {open && (
          <div className={styles.body}>
            <blockquote className={styles.quote}>
              <PlainLines>{row.asked}</PlainLines>
            </blockquote>
            <ul className={styles.breaks}>
              {row.broken.map(({ kind, span }) => (
                <li key={`${kind} ${span.join(' ')}`}>
                  {t(`finding.${kind}`)}{' '}
                  <q>
                    <Plain>{row.after.text.slice(...span).slice(0, 160)}</Plain>
                  </q>
                </li>
              ))}
              {row.brokenExamples.map((one) => (
                <li key={one.id}>{t('rehearsal.exampleBroken', { example: exampleText(one, speech) })}</li>
              ))}
            </ul>
            <SideBySide before={row.before.text} after={row.after.text} />
            {rules.length > 0 && (
              <p className={styles.hint}>{t('rehearsal.rulesHere', { rules: speech.list(rules) })}</p>
            )}
            <ExampleForm
              offers={offers}
              onAdd={(given) => onExample({ ...given, conversation: row.conversation, until: row.until })}
            />
          </div>
        )}
      </details>
    </li>
  );
}
