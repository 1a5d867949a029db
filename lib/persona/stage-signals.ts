import type { AccountChange } from '../domain/account-change';
import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { Evidence } from '../domain/reading';
import { asksToLeave } from './asks-to-leave';

/** Where the customer is on the way from hearing of us to leaving us. */
export type JourneyStage =
  | 'awareness'
  | 'consideration'
  | 'purchase'
  | 'retention'
  | 'advocacy'
  | 'leaving'
  | 'unknown';

/** Something known of the customer that points to a stage; `away`: it alone says no stage, and speaks against staying. */
export interface StageSignal {
  kind:
    | 'asked-to-leave'
    | 'cancelled'
    | 'recommends'
    | 'ordered'
    | 'ordered-before'
    | 'subscribed'
    | 'subscriber'
    | 'trial'
    | 'wrote'
    | 'wrote-once'
    | 'warns-others'
    | 'unpaid'
    | 'paused';
  points: Exclude<JourneyStage, 'unknown'> | 'away';
  /** ISO 8601. */
  at: string;
  /** The words it rests on, where somebody said it. */
  evidence?: Evidence;
  /** The subscription's plan, or the order's number. */
  what?: string;
}

const DAY_MS = 86_400_000;
/** An order or a new subscription is a purchase under way until it has arrived and been tried. */
const PURCHASE_DAYS = 30;
const RECENT_DAYS = 60;
// Net Promoter Score: 9 and 10 recommend, up to 6 advise against (Reichheld, HBR 12/2003).
const PROMOTER = 9;
const DETRACTOR = 6;

type Known = Pick<Dossier, 'interactions' | 'orders' | 'now'>;

/** Every signal of the customer's stage, newest first. What lies after `now` does not count. */
export function stageSignals({ interactions, orders, now }: Known): StageSignal[] {
  const daysSince = (at: string) => (Date.parse(now) - Date.parse(at)) / DAY_MS;
  const past = interactions.filter((one) => daysSince(one.at) >= 0);
  const recent = past.filter((one) => daysSince(one.at) < RECENT_DAYS);
  return [
    ...recent.flatMap(saidIn),
    ...recent.flatMap(scoredIn),
    ...orders.map(({ id, at }): StageSignal =>
      daysSince(at) < PURCHASE_DAYS
        ? { kind: 'ordered', points: 'purchase', at, what: id }
        : { kind: 'ordered-before', points: 'retention', at, what: id },
    ),
    ...standings(past).flatMap((one) => standsAs(one, daysSince)),
    ...contacts(past),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}

function saidIn({ id, direction, text, at }: Interaction): StageSignal[] {
  const words = direction === 'inbound' ? asksToLeave(text) : undefined;
  return words ? [{ kind: 'asked-to-leave', points: 'leaving', at, evidence: { interaction: id, ...words } }] : [];
}

function scoredIn({ survey, at }: Interaction): StageSignal[] {
  if (survey?.measure !== 'NPS' || survey.max !== 10) return [];
  if (survey.score >= PROMOTER) return [{ kind: 'recommends', points: 'advocacy', at }];
  return survey.score <= DETRACTOR ? [{ kind: 'warns-others', points: 'away', at }] : [];
}

/** A subscription or account as it stands now, and since when. */
interface Standing extends AccountChange {
  at: string;
}

/** The last change of each subscription and account that says how it stands. */
function standings(past: readonly Interaction[]): Standing[] {
  const last = new Map<string, Standing>();
  for (const { account, at, conversation } of past) {
    if (!account?.became) continue;
    const key = account.id ? `${account.of} ${account.id}` : conversation;
    const known = last.get(key);
    if (!known || known.at <= at) last.set(key, { ...account, at });
  }
  return [...last.values()];
}

function standsAs({ of, became, plan, at }: Standing, daysSince: (at: string) => number): StageSignal[] {
  const isNew = daysSince(at) < PURCHASE_DAYS;
  const what = plan && { what: plan };
  if (became === 'cancelled' || became === 'ended')
    return daysSince(at) < RECENT_DAYS ? [{ kind: 'cancelled', points: 'leaving', at, ...what }] : [];
  if (of === 'account') return [];
  if (became === 'trial') return [{ kind: 'trial', points: 'consideration', at, ...what }];
  if (became === 'past-due') return [{ kind: 'unpaid', points: 'away', at, ...what }];
  if (became === 'paused' || became === 'blocked') return [{ kind: 'paused', points: 'away', at, ...what }];
  return isNew && became === 'started'
    ? [{ kind: 'subscribed', points: 'purchase', at, ...what }]
    : [{ kind: 'subscriber', points: 'retention', at, ...what }];
}

function contacts(past: readonly Interaction[]): StageSignal[] {
  const inbound = past.filter((one) => one.direction === 'inbound');
  const newest = inbound.at(-1);
  if (!newest) return [];
  return inbound.length > 1
    ? [{ kind: 'wrote', points: 'consideration', at: newest.at }]
    : [{ kind: 'wrote-once', points: 'awareness', at: newest.at }];
}
