import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ConversationFacts } from '../../lib/domain/conversation-facts';
import type { Interaction } from '../../lib/domain/interaction';
import { useSpeech } from '../ui/use-speech';
import { stepByKey } from './step-by-key';
import { TimelineConversation } from './timeline-conversation';
import { TimelineEntry } from './timeline-entry';
import { timelineRows } from './timeline-rows';
import styles from './timeline-list.module.css';

/** Heights before they are measured: of a line, and of what a conversation adds to its first. */
const LINE_PX = 26;
const HEADING_PX = 48;
const OVERSCAN = 10;

interface TimelineListProps {
  interactions: readonly Interaction[];
  facts: ReadonlyMap<string, ConversationFacts>;
  /** Key of the conversation that is open in the page. */
  current: string;
  nameOf(reason: string): string;
}

/** All of them, grouped by conversation, of which only those in view are in the document, and the one that has the focus; walked by keys. */
export function TimelineList({ interactions, facts, current, nameOf }: TimelineListProps) {
  const { t } = useSpeech();
  const rows = useMemo(() => timelineRows(interactions), [interactions]);
  const list = useRef<HTMLDivElement>(null);
  const moveTo = useRef<number>(undefined);
  const [focused, setFocused] = useState<string>();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const kept = focused === undefined ? -1 : rows.findIndex(({ one }) => one.id === focused);
  // oxlint-disable-next-line react/incompatible-library -- what it answers is used in this component alone, at once
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (at) => (rows[at]!.heads ? LINE_PX + HEADING_PX : LINE_PX),
    getItemKey: (at) => rows[at]!.one.id,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return kept < 0 || inView.includes(kept) ? inView : [...inView, kept].toSorted((x, y) => x - y);
    },
  });
  useLayoutEffect(() => {
    if (moveTo.current === undefined) return;
    const summary = list.current?.querySelector<HTMLElement>(`[data-index="${moveTo.current}"] summary`);
    moveTo.current = undefined;
    summary?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'SUMMARY') return;
    const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
    const next = stepByKey(event.key, { at: kept, last: rows.length - 1, page: endIndex - startIndex });
    if (next === undefined) return;
    event.preventDefault();
    moveTo.current = next;
    setFocused(rows[next]!.one.id);
    virtual.scrollToIndex(next);
  };
  const toggle = (id: string, isOpen: boolean) =>
    setOpened((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
      <p className="visually-hidden">{t('timeline.keys')}</p>
      <ol className={styles.all} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const { one, heads, isLast } = rows[index]!;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={[styles.row, heads && styles.first, isLast && styles.last].filter(Boolean).join(' ')}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setFocused(one.id)}
            >
              <div className={styles.box}>
                {heads && (
                  <TimelineConversation
                    group={heads}
                    facts={facts.get(heads.conversation)}
                    nameOf={nameOf}
                    open={heads.conversation === current}
                  />
                )}
                <TimelineEntry
                  interaction={one}
                  open={opened.has(one.id)}
                  onToggle={(isOpen) => toggle(one.id, isOpen)}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
