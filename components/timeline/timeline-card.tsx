import type { Interaction } from '../../lib/domain/interaction';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChannelIcon } from '../ui/channel-icon';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { gist } from './gist';
import { latestElsewhere } from './latest-elsewhere';
import styles from './timeline-card.module.css';

export interface TimelineCardProps {
  interactions: readonly Interaction[];
  /** Key of the conversation that is open in the page. */
  current: string;
  /** How many interactions are stored in all. */
  total: number;
  onAll(): void;
}

/** The last things that happened elsewhere, newest first, and the way to all of them. */
export function TimelineCard({ interactions, current, total, onAll }: TimelineCardProps) {
  const { t, day, number } = useSpeech();
  const latest = latestElsewhere(interactions, current);
  const all = (
    <Button look="quiet" className={styles.all} onClick={onAll}>
      {t('timeline.all', { number: number(total) })}
    </Button>
  );
  return (
    <Card title={t('timeline.title')} aside={total > 0 && all}>
      {latest.length ? (
        <ol className={styles.list}>
          {latest.map((one) => (
            <li key={one.id} className={styles.row}>
              <ChannelIcon channel={one.channel} />
              <time dateTime={one.at} className={styles.day}>
                {day(one.at)}
              </time>
              <span className={styles.gist}>
                <Plain cut>{gist(one)}</Plain>
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.none}>{t('timeline.none')}</p>
      )}
    </Card>
  );
}
