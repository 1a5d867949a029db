import { useState } from 'react';
import type { Idea } from '../../lib/domain/idea';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './ideas.module.css';

interface IdeaFormProps {
  /** The ticket it will be kept with, as the agent knows it. */
  ticket?: string;
  onRaise(kind: Idea['kind'], text: string): void;
}

/** An idea or a concern in a few words, with the open conversation as its evidence. */
export function IdeaForm({ ticket, onRaise }: IdeaFormProps) {
  const { t } = useSpeech();
  const [kind, setKind] = useState<Idea['kind']>('idea');
  const [text, setText] = useState('');
  const raise = () => {
    if (!text.trim()) return;
    onRaise(kind, text);
    setText('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), raise())}>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">{t('ideas.kind')}</legend>
        {(['idea', 'concern'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} /> {t(`ideas.${one}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('ideas.text')} hint={ticket ? t('ideas.kept', { ticket }) : undefined}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && raise()}
          />
        )}
      </Field>
      <Button look="primary" type="submit" disabled={!text.trim()}>
        {t('ideas.raise')}
      </Button>
    </form>
  );
}
