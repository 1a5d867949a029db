import '../../../lib/domain/jitless';
import { expose } from 'comlink';
import { openInsights, packWeeks } from '../../../lib/desk/open-insights';
import { nextIssues, type NextIssue } from '../../../lib/insights/next-issue';
import { laterFiguresOver } from './later-figures';

const packing = {
  later: laterFiguresOver(),
  pack: packWeeks,
  /** What customers come back with, over all that is stored. */
  async nextIssues(timeZone: string): Promise<NextIssue[]> {
    return nextIssues((await openInsights(timeZone)).contacts);
  },
};

/** What pages may ask of the thread. */
export type Packing = typeof packing;
expose(packing);
