import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { TimelineEntry } from './timeline-entry';
import type { TimelineGroup } from './timeline-groups';
import styles from './timeline-conversation.module.css';

/** One conversation with its interactions, newest first. */
export function TimelineConversation({ group, open }: { group: TimelineGroup; open: boolean }) {
  const { t } = useSpeech();
  const newest = group.interactions[0]!;
  return (
    <section className={styles.conversation}>
      <h3 className={styles.subject}>
        <span className={styles.words}>
          <Plain cut>{group.subject ?? t(`channel.${newest.channel}`)}</Plain>
        </span>
        {open && <Chip tone="accent">{t('timeline.current')}</Chip>}
      </h3>
      <ol>
        {group.interactions.map((one) => (
          <TimelineEntry key={one.id} interaction={one} />
        ))}
      </ol>
    </section>
  );
}
