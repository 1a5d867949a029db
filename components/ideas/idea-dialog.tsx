import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { allIdeas, deleteIdea } from '../../lib/db/ideas';
import { raiseIdea } from '../../lib/desk/raise-idea';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import { agent } from '../../lib/settings/agent';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useSpeech } from '../ui/use-speech';
import { IdeaForm } from './idea-form';
import { IdeaList } from './idea-list';
import styles from './ideas.module.css';

interface IdeaDialogProps {
  open?: OpenConversation;
  onClose(): void;
}

/** Raising an idea or concern beside a conversation, and what became of the ones before. */
export function IdeaDialog({ open, onClose }: IdeaDialogProps) {
  const { t } = useSpeech();
  const [raised, setRaised] = useState<string>();
  const ideas = useLiveQuery(allIdeas, []);
  const raise = async (kind: 'idea' | 'concern', text: string) => {
    const { name } = await agent.getValue();
    const by = name ?? open?.agentName ?? '';
    setRaised(await raiseIdea(open, { kind, text, by, now: new Date().toISOString() }));
  };
  return (
    <Dialog look="page" title={t('ideas.title')} onClose={onClose}>
      <IdeaForm ticket={open?.conversationId} onRaise={(kind, text) => void raise(kind, text)} />
      <p role="status" className={styles.raised}>
        {raised && (
          <>
            {t('ideas.raised')}{' '}
            <Button look="quiet" onClick={() => (void deleteIdea(raised), setRaised(undefined))}>
              {t('ui.undo')}
            </Button>
          </>
        )}
      </p>
      {ideas && <IdeaList ideas={ideas} />}
    </Dialog>
  );
}
