import type { ReactNode } from 'react';
import type { Idea } from '../../lib/domain/idea';
import framed from '../ui/framed-list.module.css';
import { Plain, PlainLines } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { visibleText } from '../ui/visible-text';
import styles from './ideas.module.css';

interface IdeaListProps {
  ideas: readonly Idea[];
  /** Stands below an idea: the lead's answer form, the measured effect. */
  below?(idea: Idea): ReactNode;
}

/** Ideas and concerns with who raised them and every word of the lead's on them. */
export function IdeaList({ ideas, below }: IdeaListProps) {
  const { t, day } = useSpeech();
  if (!ideas.length) return <p>{t('ideas.empty')}</p>;
  return (
    <ul className={framed.list}>
      {ideas.map((idea) => (
        <li key={idea.id} className={framed.item} data-state={idea.answers.at(-1)?.state ?? 'open'}>
          <p className={styles.text} dir="auto">
            {visibleText(idea.text)}
          </p>
          <p className={framed.meta}>
            {t(`ideas.${idea.kind}`)} · {t('ideas.by', { name: idea.by || t('ideas.unnamed') })} · {day(idea.at)}
            {idea.conversation && (
              <>
                {' · '}
                <Plain>{idea.conversation.slice(idea.conversation.lastIndexOf(':') + 1)}</Plain>
              </>
            )}
          </p>
          {idea.answers.map((answer) => (
            <p key={answer.at} className={styles.answer}>
              <strong>{t(`ideas.state.${answer.state}`)}</strong> <PlainLines>{answer.text}</PlainLines>{' '}
              <span className={framed.meta}>
                {answer.by && (
                  <>
                    <Plain>{answer.by}</Plain> ·{' '}
                  </>
                )}
                {day(answer.at)}
              </span>
            </p>
          ))}
          {idea.answers.at(-1)?.state === 'done' && (
            <p className={styles.credit}>{t('ideas.credit', { name: idea.by || t('ideas.unnamed') })}</p>
          )}
          {below?.(idea)}
        </li>
      ))}
    </ul>
  );
}
