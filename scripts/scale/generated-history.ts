import { contentKey } from '../../lib/domain/content-key';
import type { Channel } from '../../lib/domain/channel';
import type { Interaction } from '../../lib/domain/interaction';
import type { IdentifierRecord } from '../../lib/db/records';
import { skeletonOf } from '../../lib/identity/skeleton';

export const CUSTOMERS = 10_000;
/** More than the panel reads for a reply, so that the longest list it takes is measured. */
const OF_MAYA = 500;
const MAYA = 'maya@okafor.example';
const ORIGIN = 'import:bench';
const DAY = 86_400_000;
const CHANNELS: Channel[] = ['email', 'chat', 'phone', 'web', 'messaging'];
const OPENERS = ['Hello,', 'Hi there,', 'Good morning,', 'Once more about', 'Just to say that'];
const MATTERS = ['the parcel', 'my order', 'the zip of the tent', 'the charging cable', 'the invoice', 'the left boot'];
const CONDITIONS = ['has not come yet', 'came damaged', 'does not work', 'is not the one I ordered', 'works well now'];

/** The `i`-th of the generated customers as the store remembers one; number 0 is the demo's Maya, whom the demo brings itself. */
export function generatedIdentifier(i: number, now: string): IdentifierRecord {
  const value = addressOf(i);
  return {
    key: `email:${value}`,
    kind: 'email',
    value,
    names: [`Customer ${i}`],
    name: `Customer ${i}`,
    skeleton: skeletonOf(value),
    firstSeenAt: now,
    origin: ORIGIN,
  };
}

/** The `i`-th of `total` generated interactions, the same on every run, over the three years before `now` (ISO 8601). */
export function generatedInteraction(i: number, total: number, now: string): Interaction {
  const isMaya = i % Math.max(1, Math.floor(total / OF_MAYA)) === 0 && i / Math.max(1, total / OF_MAYA) < OF_MAYA;
  const customer = isMaya ? 0 : 1 + (i % (CUSTOMERS - 1));
  const party = `email:${addressOf(customer)}`;
  // Nothing of the last month, which belongs to the demo's own story.
  const at = new Date(Date.parse(now) - 30 * DAY - ((i * 7919) % total) * ((1000 * DAY) / total)).toISOString();
  const direction = i % 3 === 2 ? 'outbound' : 'inbound';
  const thread = Math.floor(i / CUSTOMERS / 3);
  const text = `${pick(OPENERS, i)} ${pick(MATTERS, i >> 2)} ${pick(CONDITIONS, i >> 3)}. It is number ${i} and this line makes it as long as a short message usually is, two sentences or so. Thank you for looking into it.`;
  return {
    id: `bench:${i}`,
    contentKey: contentKey({ party, direction, at, text }),
    system: 'bench',
    conversation: `bench:import:${customer}-${thread}`,
    party,
    channel: pick(CHANNELS, customer + thread),
    direction,
    at,
    text,
    audience: { site: ORIGIN },
    origin: ORIGIN,
    capturedAt: now,
  };
}

function addressOf(customer: number): string {
  return customer ? `customer.${customer}@example.com` : MAYA;
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length]!;
}
