import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { staleBlocks } from '../../../lib/db/blocks';
import { openInsights, type PackWeeks } from '../../../lib/desk/open-insights';
import type { Stock } from '../../../lib/insights/dashboard';
import { inPackingThread } from './in-packing-thread';

/** Days are counted where the lead sits. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const packElsewhere: PackWeeks = (keys, zone) => inPackingThread((packing) => packing.pack([...keys], zone));

/** All rows, and how many weeks are being packed. */
export interface OpenStock {
  stock?: Stock;
  unpacked: number;
  failed: boolean;
}

/** All rows, opened once and again whenever something was written since; the former ones stand meanwhile. */
export function useStock(): OpenStock {
  const [stock, setStock] = useState<Stock>();
  const [failed, setFailed] = useState(false);
  const opening = useRef(false);
  const stale = useLiveQuery(async () => (await staleBlocks()).length, []);
  useEffect(() => {
    // The first opening asks for itself; later ones wait for a write.
    if (opening.current || (stock && !stale)) return;
    opening.current = true;
    openInsights(timeZone(), packElsewhere)
      .then((opened) => {
        opening.current = false;
        setStock(opened);
      })
      .catch((error: unknown) => {
        console.error('No figures', error);
        setFailed(true);
      });
  }, [stale, stock]);
  return { stock, unpacked: stale ?? 0, failed };
}
