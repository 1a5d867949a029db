import type { Interaction } from '../../lib/domain/interaction';
import { timelineGroups, type TimelineGroup } from './timeline-groups';

/** One interaction in the list; the first of a conversation carries what stands above it. */
export interface TimelineRow {
  one: Interaction;
  heads?: TimelineGroup;
  isLast: boolean;
}

/** Conversations and their interactions as one row of lines, in the order in which they are shown. */
export function timelineRows(interactions: readonly Interaction[]): TimelineRow[] {
  return timelineGroups(interactions).flatMap((group) =>
    group.interactions.map((one, i) => ({
      one,
      ...(i === 0 && { heads: group }),
      isLast: i === group.interactions.length - 1,
    })),
  );
}
