import type { Page } from '@playwright/test';
import type { AccountChange } from '../../lib/domain/account-change.ts';
import { put } from '../scale/fill-store.ts';

const DAY_MS = 86_400_000;

const CHANGES: readonly { daysAgo: number; became: AccountChange['became']; status: string; text: string }[] = [
  { daysAgo: 400, became: 'trial', status: 'trialing', text: 'Watch care, 14 days (trialing)' },
  { daysAgo: 386, became: 'started', status: 'active', text: 'Watch care, monthly. 4.90 EUR (active)' },
  { daysAgo: 25, became: 'renewed', status: 'renewed', text: 'Watch care, monthly. 4.90 EUR (renewed)' },
  { daysAgo: 3, became: 'past-due', status: 'past_due', text: 'Watch care, monthly. Card declined (past_due)' },
];

/** Puts into the store what an import told of Maya's subscription. */
export async function rememberSubscription(panel: Page): Promise<void> {
  const now = Date.now();
  await put(
    panel,
    'interactions',
  )(
    CHANGES.map(({ daysAgo, became, status, text }) => {
      const at = new Date(now - daysAgo * DAY_MS).toISOString();
      return {
        id: `subscription:${status}`,
        contentKey: `subscription:${status}`,
        system: 'subscriptions',
        conversation: 'subscriptions:demo:subscription:S-204',
        party: 'email:maya@okafor.example',
        channel: 'event',
        direction: 'event',
        at,
        text,
        audience: { site: 'demo' },
        account: { of: 'subscription', id: 'S-204', became, plan: 'Watch care', status },
        origin: 'demo',
        capturedAt: at,
      };
    }),
  );
}
