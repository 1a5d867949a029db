import type { Became } from '../domain/account-change';
import { accountEvent, type AccountTold } from './account-event';
import { rejected, type Imported } from './imported';

/** A subscription as a system exports it: how it stands, and the dates of what became of it (ISO 8601). */
export interface SubscriptionTold extends Pick<
  AccountTold,
  'system' | 'site' | 'identifiers' | 'name' | 'plan' | 'details' | 'url'
> {
  id: string;
  status: string;
  started: string | undefined;
  trial?: string;
  /** Since when the present period runs: a payment that failed belongs to it. */
  period?: string;
  cancelled?: string;
  ended?: string;
  /** Why it was cancelled. */
  why?: string;
}

const STANDING: Readonly<Record<string, Became>> = {
  past_due: 'past-due',
  unpaid: 'past-due',
  incomplete: 'past-due',
  paused: 'paused',
};

/** The events of one subscription that its dates tell. */
export function subscriptionEvents(told: SubscriptionTold): Imported[] {
  const { system, site, identifiers, name, plan, url, id, details, status, why } = told;
  const standing = STANDING[status.replace(' ', '_')];
  const dated: readonly [Became | undefined, string | undefined][] = [
    ['trial', told.trial],
    // A trial begins the subscription on the same day.
    ['started', told.trial && told.trial === told.started ? undefined : told.started],
    [standing, told.period ?? told.started],
    ['cancelled', told.cancelled],
    // Cancelled at once ends at once: one event says both.
    ['ended', told.ended === told.cancelled ? undefined : told.ended],
  ];
  const events = dated.flatMap(([became, at]): Imported[] =>
    became && at
      ? [
          accountEvent({
            system,
            site,
            identifiers,
            name,
            at,
            url,
            of: 'subscription',
            id,
            plan,
            became,
            status: became === standing ? status : became,
            details: became === 'cancelled' ? why : became === 'ended' ? undefined : details,
          }),
        ]
      : [],
  );
  return events.length ? events : [rejected('no-date', 'start', id)];
}
