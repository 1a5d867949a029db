import { useDeferredValue, useState } from 'react';
import type { IdentifierKey } from '../../lib/domain/identifier';
import type { Interaction } from '../../lib/domain/interaction';
import type { Viewer } from '../../lib/domain/viewer';
import { Dialog } from '../ui/dialog';
import { useSpeech } from '../ui/use-speech';
import { TimelineFilters, type TimelineFilter } from './timeline-filters';
import { matching } from './timeline-groups';
import { TimelineList } from './timeline-list';
import { useConversationFacts } from './use-conversation-facts';
import { useHistoryIndex } from './use-history-index';
import { useWholeHistory } from './use-whole-history';
import styles from './timeline-view.module.css';

interface TimelineViewProps {
  /** What the panel has of it: shown at once. */
  interactions: readonly Interaction[];
  /** Whose whole history is to be read besides; empty where this is all. */
  keys: readonly IdentifierKey[];
  viewer?: Viewer;
  current: string;
  /** A reason's name by its id. */
  nameOf(id: string): string;
  onClose(): void;
}

/** Everything that happened, on all channels, grouped by conversation: filtered, searched, walked by arrow keys. */
export function TimelineView({ current, nameOf, onClose, ...known }: TimelineViewProps) {
  const { t, number } = useSpeech();
  const [filter, setFilter] = useState<TimelineFilter>({});
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const { all: interactions, isWhole } = useWholeHistory(known);
  const index = useHistoryIndex(interactions);
  // Parts of words as they are typed, and whole words in any form.
  const facts = useConversationFacts(interactions);
  const byStem = index.search(asked);
  const byPart = new Set(matching(interactions, { words: asked }).map(({ id }) => id));
  const found = matching(interactions, { ...filter, words: '' }, facts).filter(
    ({ id }) => byPart.has(id) || byStem?.has(id),
  );
  const channels = [...new Set(interactions.map((one) => one.channel))];
  const reasons = new Map([...facts.values()].flatMap(({ reason }) => (reason ? [[reason, nameOf(reason)]] : [])));
  // What a conversation was about is known when it has been read; the rest would be missing without a word.
  const unread = filter.reason
    ? new Set(interactions.map((one) => one.conversation).filter((one) => !facts.has(one))).size
    : 0;
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
        <TimelineFilters filter={filter} channels={channels} reasons={reasons} onFilter={setFilter} />
      </div>
      <p role="status" className={styles.count}>
        {found.length
          ? t('timeline.found', { count: found.length, number: number(found.length) })
          : t('timeline.nothingFound')}
        {unread > 0 && ` ${t('timeline.unread', { count: unread, number: number(unread) })}`}
        {!isWhole && ` ${t('timeline.reading')}`}
      </p>
      <TimelineList interactions={found} facts={facts} current={current} nameOf={nameOf} />
    </Dialog>
  );
}
