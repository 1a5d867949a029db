import { ordersByParty } from '../db/orders';
import { purchasesOf, repeatSpend, type BuyingModel } from '../persona/value/customer-value';
import { fitBgNbd } from '../persona/value/fit-bg-nbd';
import { fitGammaGamma } from '../persona/value/fit-gamma-gamma';

/** How customers of this store buy, or `undefined` while too few have bought to tell. */
export async function valueModel(now: string): Promise<BuyingModel | undefined> {
  const all = [...(await ordersByParty()).values()];
  const bought = all.map((orders) => purchasesOf(orders, now));
  const purchases = fitBgNbd(bought.filter((one) => one !== undefined));
  if (!purchases) return undefined;
  const spends = Map.groupBy(
    all.flatMap((orders) => repeatSpend(orders) ?? []),
    (one) => one.currency,
  );
  const fitted = [...spends].map(([currency, list]) => [currency, fitGammaGamma(list)] as const);
  return { purchases, spend: Object.fromEntries(fitted.flatMap(([key, one]) => (one ? [[key, one]] : []))) };
}
