import { storage } from 'wxt/utils/storage';
import type { NextIssue } from '../insights/next-issue';

/** What customers come back with, computed once a day. */
export const nextIssuesOfDay = storage.defineItem<{ day: string; issues: NextIssue[] } | undefined>(
  'local:nextIssues',
  {
    fallback: undefined,
  },
);
