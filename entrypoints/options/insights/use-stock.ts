import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { staleBlocks } from '../../../lib/db/blocks';
import { openInsights } from '../../../lib/desk/open-insights';
import type { Stock } from '../../../lib/insights/dashboard';

/** Days are counted where the lead sits. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All rows, opened once and again whenever something was written since; the former ones stand meanwhile. */
export function useStock(): Stock | undefined {
  const [stock, setStock] = useState<Stock>();
  const stale = useLiveQuery(async () => (await staleBlocks()).join(' '), []);
  useEffect(() => {
    if (stale === undefined || (stale === '' && stock)) return undefined;
    let live = true;
    void openInsights(timeZone()).then((opened) => live && setStock(opened));
    return () => {
      live = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- opening is what changes the stock
  }, [stale]);
  return stock;
}
