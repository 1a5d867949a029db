import { useState } from 'react';
import type { IdeaAnswer } from '../../lib/domain/idea';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './ideas.module.css';

const STATES = ['accepted', 'declined', 'done'] as const;

interface AnswerFormProps {
  onAnswer(answer: Pick<IdeaAnswer, 'state' | 'text' | 'since'>): void;
}

/** The lead's word on an idea. Declining says why; done says since when, so that the effect can be measured. */
export function AnswerForm({ onAnswer }: AnswerFormProps) {
  const { t } = useSpeech();
  const [state, setState] = useState<IdeaAnswer['state']>('accepted');
  const [text, setText] = useState('');
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [since, setSince] = useState(today);
  const [missing, setMissing] = useState(false);
  const answer = () => {
    if (state === 'declined' && !text.trim()) return setMissing(true);
    onAnswer({ state, text: text.trim(), since: state === 'done' ? since : undefined });
    setText('');
    setMissing(false);
  };
  return (
    <form className={styles.answering} onSubmit={(event) => (event.preventDefault(), answer())}>
      <Field label={t('ideas.answer')}>
        {(ids) => (
          <select {...ids} value={state} onChange={({ target }) => setState(target.value as IdeaAnswer['state'])}>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {t(`ideas.state.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('ideas.why')} error={missing ? t('ideas.whyMissing') : undefined}>
        {(ids) => <input {...ids} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />}
      </Field>
      {state === 'done' && (
        <Field label={t('ideas.since')}>
          {(ids) => (
            <input {...ids} type="date" max={today} value={since} onChange={({ target }) => setSince(target.value)} />
          )}
        </Field>
      )}
      <Button type="submit">{t('ideas.send')}</Button>
    </form>
  );
}
