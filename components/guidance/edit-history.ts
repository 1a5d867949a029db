import type { Guidance } from '../../lib/guidance/document';

/** A document under edit with its way back and forth. `at` is when it was last changed, in milliseconds. */
export interface EditHistory {
  past: Guidance[];
  now: Guidance;
  future: Guidance[];
  at: number;
}

/** Keystrokes this close together are one change. */
const ONE_CHANGE_MS = 800;
const MOST = 200;

/** The history of a document nobody has changed yet. */
export function unedited(now: Guidance): EditHistory {
  return { past: [], now, future: [], at: -Infinity };
}

/** After a change; what had been taken back can't be brought forth any more. */
export function edited(history: EditHistory, now: Guidance, at: number): EditHistory {
  const joined = at - history.at < ONE_CHANGE_MS && history.past.length > 0;
  return { past: joined ? history.past : [...history.past, history.now].slice(-MOST), now, future: [], at };
}

/** One change back; the same where there is none. */
export function undone(history: EditHistory): EditHistory {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future], at: -Infinity } : history;
}

/** One change forth; the same where there is none. */
export function redone(history: EditHistory): EditHistory {
  const [next, ...later] = history.future;
  return next ? { past: [...history.past, history.now], now: next, future: later, at: -Infinity } : history;
}
