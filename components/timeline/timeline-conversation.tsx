import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import type { TimelineGroup } from './timeline-groups';
import styles from './timeline-conversation.module.css';

interface TimelineConversationProps {
  group: TimelineGroup;
  /** What was read of it, if it was. */
  facts?: ConversationFacts;
  nameOf(reason: string): string;
  open: boolean;
}

/** What stands above a conversation's interactions: its subject, its reason and its language. */
export function TimelineConversation({ group, facts, nameOf, open }: TimelineConversationProps) {
  const { t, language } = useSpeech();
  const newest = group.interactions[0]!;
  return (
    <>
      <h3 className={styles.subject}>
        <span className={styles.words}>
          <Plain cut>{group.subject ?? t(`channel.${newest.channel}`)}</Plain>
        </span>
        {open && <Chip tone="accent">{t('timeline.current')}</Chip>}
      </h3>
      {facts && (
        <p className={styles.meta}>
          {facts.reason && <span>{nameOf(facts.reason)}</span>}
          {facts.language !== 'und' && <span>{languageName(facts.language, language)}</span>}
        </p>
      )}
    </>
  );
}

function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
