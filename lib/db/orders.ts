import type { OrderFacts } from '../domain/interaction';
import { db } from './database';

/** So many orders tell how customers buy; more would only take longer. */
const MOST = 3_000;

/** Orders by the identifier they were made under. */
export async function ordersByParty(): Promise<Map<string, OrderFacts[]>> {
  const found = await db.interactions.orderBy('order.id').limit(MOST).toArray();
  const groups = Map.groupBy(found, (one) => one.party);
  return new Map([...groups].map(([party, list]) => [party, list.flatMap((one) => one.order ?? [])]));
}
