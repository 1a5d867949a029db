import type { ReactNode } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { AnswerForm } from '../../../components/ideas/answer-form';
import { IdeaList } from '../../../components/ideas/idea-list';
import { useFigureWords } from '../../../components/insights/use-figure-words';
import { useSpeech } from '../../../components/ui/use-speech';
import { addAnswer, allIdeas } from '../../../lib/db/ideas';
import type { Idea, IdeaAnswer } from '../../../lib/domain/idea';
import type { Stock } from '../../../lib/insights/dashboard';
import { ideaEffect } from '../../../lib/insights/idea-effect';
import { dayNumberIn } from '../../../lib/insights/rows/day-number';
import { agent } from '../../../lib/settings/agent';
import { timeZone, useStock } from '../insights/use-stock';

/** What agents raised: the lead answers each, credit stays, and what was done is followed to its effect. */
export function IdeasSection() {
  const ideas = useLiveQuery(allIdeas, []);
  const { stock } = useStock();
  if (!ideas) return null;
  return <IdeaList ideas={ideas} below={(idea) => belowIdea(idea, stock)} />;
}

function belowIdea(idea: Idea, stock: Stock | undefined): ReactNode {
  return (
    <>
      {stock && <Effect idea={idea} stock={stock} />}
      <AnswerForm onAnswer={(answer) => void answerIdea(idea.id, answer)} />
    </>
  );
}

async function answerIdea(id: string, answer: Pick<IdeaAnswer, 'state' | 'text' | 'since'>): Promise<void> {
  const { name } = await agent.getValue();
  await addAnswer(id, { ...answer, by: name ?? '', at: new Date().toISOString() });
}

function Effect({ idea: { reason, answers }, stock }: { idea: Idea; stock: Stock }) {
  const { t, number, day } = useSpeech();
  const words = useFigureWords();
  const since = answers.findLast((one) => one.state === 'done')?.since;
  if (!since) return null;
  if (!reason) return <p>{t('ideas.noReason')}</p>;
  const effect = ideaEffect(stock.contacts, reason, dayNumberIn(timeZone())(`${since}T12:00:00Z`), stock.newest);
  const points = (value: number) => number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (
    <p>
      {t('ideas.effect', { reason: words.reason(reason), since: day(`${since}T12:00:00`) })}{' '}
      {effect.contacts
        ? t('ideas.effectContacts', { figure: words.estimate(effect.contacts, words.times) })
        : t('ideas.effectSoon')}{' '}
      {effect.effort && t('ideas.effectEffort', { figure: words.estimate(effect.effort, points) })}
    </p>
  );
}
