import type { ReactNode } from 'react';
import type { PracticeNotes } from '../../lib/desk/practise';
import { Plain, PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './practice.module.css';

/** What the checks say of the agent's words first, then what a good reply names, then one way to say it. */
export function NotesList({ notes }: { notes: PracticeNotes }) {
  const { t, sayIfKnown } = useSpeech();
  const { questions, facts, asks, avoid, moves, example, findings } = notes;
  return (
    <div className={styles.notes}>
      <Part title={t('practice.findings')} none={t('practice.findingsNone')}>
        {findings.map(({ kind, words }) => (
          <li key={`${kind} ${words}`}>
            {t(`finding.${kind}`)}{' '}
            {words && (
              <q>
                <Plain>{words.slice(0, 160)}</Plain>
              </q>
            )}
          </li>
        ))}
      </Part>
      <Part title={t('practice.questions')}>
        {questions.map((one) => (
          <li key={one}>
            <Plain>{one}</Plain>
          </li>
        ))}
      </Part>
      <Part title={t('practice.facts')}>
        {facts.map((one) => (
          <li key={one}>
            <Plain>{one}</Plain>
          </li>
        ))}
      </Part>
      <Part title={t('practice.asks')}>
        {asks.map((one) => (
          <li key={one}>{sayIfKnown(`slot.${one}`) ?? one}</li>
        ))}
      </Part>
      <Part title={t('practice.avoid')}>
        {avoid.map(({ kind, what }) => (
          <li key={`${kind} ${what}`}>
            {t(`practice.avoid_${kind}`)}{' '}
            <Plain>{sayIfKnown(`slot.${what}`) ?? sayIfKnown(`step.${what}`) ?? what}</Plain>
          </li>
        ))}
      </Part>
      <Part title={t('practice.moves')}>
        {moves.map(({ kind, why, values }) => (
          <li key={`${kind} ${why}`}>
            {t(`practice.move.${kind}`)}
            {why && sayIfKnown(`why.${why}`, values) && (
              <span className={styles.hint}> {sayIfKnown(`why.${why}`, values)}</span>
            )}
          </li>
        ))}
      </Part>
      <details>
        <summary className={styles.summary}>{t('practice.example')}</summary>
        <p className={styles.words} dir="auto">
          <PlainLines>{example}</PlainLines>
        </p>
      </details>
    </div>
  );
}

/** A heading with its points; nothing at all where there are none and that says nothing. */
function Part({ title, none, children }: { title: string; none?: string; children: ReactNode[] }) {
  if (!children.length && !none) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {children.length ? <ul className={styles.points}>{children}</ul> : <p className={styles.hint}>{none}</p>}
    </section>
  );
}
