import { FEWEST_SHOWN } from './rows/selection';
import type { Contacts } from './rows/week-block';
import type { Estimate } from './statistics/estimate';
import { addTo, meanDifference } from './statistics/mean';
import { compare } from './trends';

/** What changed with a reason since a day: contacts (ratio to the weeks before) and effort index (after less before). No proof of a cause. */
export interface IdeaEffect {
  contacts: Estimate | undefined;
  effort: Estimate | undefined;
  days: number;
}

/** At most so many days before and after are compared. */
const WINDOW = 84;

/** The measured effect of a change in force `since` a day (number since 1970) on one contact reason; whole weeks only. */
export function ideaEffect({ columns, words }: Contacts, reason: string, since: number, newest: number): IdeaEffect {
  const place = words.reason.indexOf(reason);
  const days = Math.min(WINDOW, Math.floor((newest - since + 1) / 7) * 7);
  const start = since - WINDOW;
  const counts = new Uint32Array(WINDOW + Math.max(0, days));
  const [before, after] = [none(), none()];
  for (let i = 0; i < columns.day.length; i++) {
    const day = columns.day[i]! - start;
    if (columns.reason[i] !== place || day < 0 || day >= counts.length) continue;
    counts[day]!++;
    addTo(day < WINDOW ? before : after, columns.effort[i]!);
  }
  const enough = before.n >= FEWEST_SHOWN && after.n >= FEWEST_SHOWN;
  return {
    days: Math.max(0, days),
    contacts: days >= 7 && before.n >= FEWEST_SHOWN ? compare({ reason, counts }, days)?.change : undefined,
    effort: enough ? meanDifference(after, before) : undefined,
  };
}

function none() {
  return { n: 0, sum: 0, squares: 0 };
}
