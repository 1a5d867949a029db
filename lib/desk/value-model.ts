import { ordersByParty } from '../db/orders';
import type { BgNbd } from '../persona/value/bg-nbd';
import { purchasesOf } from '../persona/value/customer-value';
import { fitBgNbd } from '../persona/value/fit-bg-nbd';

/** How customers of this store buy, or `undefined` while too few have bought to tell. */
export async function valueModel(now: string): Promise<BgNbd | undefined> {
  const all = [...(await ordersByParty()).values()].map((orders) => purchasesOf(orders, now));
  return fitBgNbd(all.filter((one) => one !== undefined));
}
