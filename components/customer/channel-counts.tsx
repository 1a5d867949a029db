import type { Channel } from '../../lib/domain/channel';
import type { Interaction } from '../../lib/domain/interaction';
import { ChannelIcon } from '../ui/channel-icon';
import { Chip } from '../ui/chip';
import { useSpeech } from '../ui/use-speech';
import styles from './channel-counts.module.css';

/** More channels than these push out how the customer writes; all are in the timeline. */
const SHOWN = 4;

/** How often the customer got in touch on each channel; the busiest first. */
export function ChannelCounts({ interactions }: { interactions: readonly Interaction[] }) {
  const { t, number } = useSpeech();
  const counts = new Map<Channel, number>();
  for (const { channel, direction } of interactions)
    if (direction === 'inbound' || direction === 'note') counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const busiest = [...counts].sort((one, other) => other[1] - one[1]).slice(0, SHOWN);
  return (
    <ul className={styles.counts}>
      {busiest.map(([channel, count]) => (
        <li key={channel}>
          <Chip title={t(`channel.${channel}`)} icon={<ChannelIcon channel={channel} decorative />}>
            <span aria-hidden>{number(count)}</span>
            <span className="visually-hidden">
              {t('customer.contacts', { count, channel: t(`channel.${channel}`) })}
            </span>
          </Chip>
        </li>
      ))}
    </ul>
  );
}
