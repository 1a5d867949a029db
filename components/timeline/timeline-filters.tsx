import type { Channel } from '../../lib/domain/channel';
import { useSpeech } from '../ui/use-speech';
import styles from './timeline-view.module.css';

/** What the timeline is narrowed to; absent is everything. */
export interface TimelineFilter {
  channel?: Channel;
  reason?: string;
}

interface TimelineFiltersProps {
  filter: TimelineFilter;
  channels: readonly Channel[];
  /** Reasons of the conversations as far as those were read, by id, with their names. */
  reasons: ReadonlyMap<string, string>;
  onFilter(filter: TimelineFilter): void;
}

/** The choice of one channel and of one reason. */
export function TimelineFilters({ filter, channels, reasons, onFilter }: TimelineFiltersProps) {
  const { t } = useSpeech();
  return (
    <>
      <select
        aria-label={t('timeline.filter')}
        className={styles.filter}
        value={filter.channel ?? ''}
        onChange={(event) => onFilter({ ...filter, channel: (event.target.value || undefined) as Channel | undefined })}
      >
        <option value="">{t('timeline.everyChannel')}</option>
        {channels.map((one) => (
          <option key={one} value={one}>
            {t(`channel.${one}`)}
          </option>
        ))}
      </select>
      {reasons.size > 0 && (
        <select
          aria-label={t('timeline.reason')}
          className={styles.filter}
          value={filter.reason ?? ''}
          onChange={(event) => onFilter({ ...filter, reason: event.target.value || undefined })}
        >
          <option value="">{t('timeline.everyReason')}</option>
          {[...reasons].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
