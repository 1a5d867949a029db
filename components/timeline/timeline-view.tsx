import { useDeferredValue, useMemo, useState } from 'react';
import type { Channel } from '../../lib/domain/channel';
import type { Interaction } from '../../lib/domain/interaction';
import { Dialog } from '../ui/dialog';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { moveByKeys } from './move-by-keys';
import { searchHistory } from './search-history';
import { TimelineConversation } from './timeline-conversation';
import { matching, timelineGroups } from './timeline-groups';
import styles from './timeline-view.module.css';

/** How many interactions are drawn at first and with each further step: a long history must not cost a long frame. */
const STEP = 60;

interface TimelineViewProps {
  interactions: readonly Interaction[];
  current: string;
  total: number;
  /** Brings interactions older than those given; absent when all are here. */
  onEarlier?(): void;
  onClose(): void;
}

/** Everything that happened, on all channels, grouped by conversation: filtered, searched, walked by arrow keys. */
export function TimelineView({ interactions, current, total, onEarlier, onClose }: TimelineViewProps) {
  const { t, number } = useSpeech();
  const [channel, setChannel] = useState<Channel>();
  const [words, setWords] = useState('');
  const [drawn, setDrawn] = useState(STEP);
  const asked = useDeferredValue(words);
  const search = useMemo(() => searchHistory(interactions), [interactions]);
  // Parts of words as they are typed, and whole words in any form.
  const byStem = search(asked);
  const byPart = new Set(matching(interactions, { words: asked }).map(({ id }) => id));
  const found = matching(interactions, { channel, words: '' }).filter(({ id }) => byPart.has(id) || byStem?.has(id));
  const shown = found.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, drawn);
  const channels = [...new Set(interactions.map((one) => one.channel))];
  const earlier =
    found.length > drawn ? () => setDrawn(drawn + STEP) : interactions.length < total ? onEarlier : undefined;
  return (
    <Dialog look="page" title={t('timeline.allTitle')} onClose={onClose}>
      <div role="search" className={styles.tools}>
        <input
          type="search"
          className={styles.search}
          aria-label={t('timeline.search')}
          placeholder={t('timeline.search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <select
          aria-label={t('timeline.filter')}
          className={styles.filter}
          value={channel ?? ''}
          onChange={(event) => setChannel((event.target.value || undefined) as Channel | undefined)}
        >
          <option value="">{t('timeline.everyChannel')}</option>
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`channel.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className={styles.count}>
        {found.length
          ? t('timeline.found', { count: found.length, number: number(found.length) })
          : t('timeline.nothingFound')}
      </p>
      <div className={styles.list} onKeyDown={moveByKeys}>
        <p className="visually-hidden">{t('timeline.keys')}</p>
        {timelineGroups(shown).map((group) => (
          <TimelineConversation key={group.conversation} group={group} open={group.conversation === current} />
        ))}
        {earlier && (
          <Button className={styles.earlier} onClick={earlier}>
            {t('timeline.earlier')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
