import { useEffect, useState } from 'react';
import type { GuidanceRecord } from '../../../lib/db/records';

/** The team's contact reasons, and the names of those that the team added. */
export interface ReasonList {
  reasonList: readonly string[];
  reasonNames: Readonly<Record<string, string>>;
}

/** Fetched once a conversation is shown: the guidance's schema is heavy, and the first paint does not need it. */
export function useReasonList(guidance: GuidanceRecord | undefined): ReasonList | undefined {
  const [list, setList] = useState<ReasonList>();
  useEffect(() => {
    let live = true;
    void import('../../../lib/desk/reason-list').then(
      ({ reasonListOf }) => live && setList(reasonListOf(guidance, document.documentElement.lang)),
    );
    return () => {
      live = false;
    };
  }, [guidance]);
  return list;
}
