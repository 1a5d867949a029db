import { useState } from 'react';
import type { PracticeNotes } from '../../lib/desk/practise';
import type { Interaction } from '../../lib/domain/interaction';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Plain, PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { NotesList } from './notes-list';
import styles from './practice.module.css';

export interface PracticeTask {
  interactions: readonly Interaction[];
  /** Key of the conversation to answer; its last message is the customer's. */
  current: string;
}

interface PracticeViewProps {
  tasks: readonly PracticeTask[] | undefined;
  onLook(task: PracticeTask, text: string): Promise<PracticeNotes>;
}

/** Messages of the history that are shown beside the one to answer. */
const SHOWN = 6;

/** An agent writes to a past customer for nobody's eyes but their own, then sees what a good reply would have named. */
export function PracticeView({ tasks, onLook }: PracticeViewProps) {
  const { t, day } = useSpeech();
  const [index, setIndex] = useState(0);
  if (tasks && !tasks.length) return <p className={styles.hint}>{t('practice.none')}</p>;
  const task = tasks?.[index];
  return (
    <div className={styles.page}>
      <p className={styles.hint}>{t('practice.private')}</p>
      {tasks && task && (
        <>
          <Field label={t('practice.choose')}>
            {(ids) => (
              <select {...ids} value={index} onChange={(event) => setIndex(Number(event.target.value))}>
                {tasks.map((one, i) => (
                  <option key={one.current} value={i}>
                    {titleOf(one, day)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Exercise key={task.current} task={task} onLook={onLook} />
        </>
      )}
    </div>
  );
}

function titleOf({ interactions }: PracticeTask, day: (at: string) => string): string {
  const last = interactions.at(-1);
  return last ? `${last.author ?? ''} · ${day(last.at)} · ${last.text.slice(0, 80)}` : '';
}

function Exercise({ task, onLook }: { task: PracticeTask; onLook: PracticeViewProps['onLook'] }) {
  const { t, dayAndTime } = useSpeech();
  const [text, setText] = useState('');
  const [notes, setNotes] = useState<PracticeNotes>();
  return (
    <>
      <ol className={styles.history} aria-label={t('practice.history')}>
        {task.interactions.slice(-SHOWN).map((one) => (
          <li key={one.id} className={styles.message}>
            <p className={styles.hint}>
              {t(`quote.${one.direction}`)} · {t(`channel.${one.channel}`)} · {dayAndTime(one.at)}
              {one.author && (
                <>
                  {' · '}
                  <Plain>{one.author}</Plain>
                </>
              )}
            </p>
            <p className={styles.words} dir="auto">
              <PlainLines>{one.text}</PlainLines>
            </p>
          </li>
        ))}
      </ol>
      <Field label={t('practice.write')}>
        {(ids) => (
          <textarea {...ids} rows={7} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <Button look="primary" disabled={!text.trim()} onClick={() => void onLook(task, text).then(setNotes)}>
        {t('practice.look')}
      </Button>
      <div role="status">{notes && <NotesList notes={notes} />}</div>
    </>
  );
}
