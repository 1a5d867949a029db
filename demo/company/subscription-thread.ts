import type { Became } from '../../lib/domain/account-change.ts';
import type { Saying, Thread } from './shapes.ts';

/** When a subscription began and what became of it; times as in `instant`. */
export type SubscriptionStory = Partial<Record<Became, string>> & { started: string };

/** The billing system's record of one subscription, an event for each change. */
export function subscriptionThread(id: string, plan: string, story: SubscriptionStory): Thread {
  const said = (Object.entries(story) as [Became, string][]).map(([became, at]): Saying => ({
    at,
    event: `${plan} (${became})`,
    account: { of: 'subscription', id, became, plan, status: became },
  }));
  return { id: `subscription:${id}`, channel: 'event', said };
}
