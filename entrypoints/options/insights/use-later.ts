import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Dashboard, LaterFigures, Stock } from '../../../lib/insights/dashboard';
import type { Selection } from '../../../lib/insights/rows/selection';
import { startPacking } from './in-packing-thread';

/** So long nothing else was chosen: then the slower figures are made, too. */
const REST_MS = 250;

/** The figures that need records, from a thread of their own that knows the customers of one stock; `again` makes them anew. */
export function useLater(
  { from, to, trends }: Dashboard,
  only: Selection['only'],
  stock: Stock,
): { later?: LaterFigures; again(): Promise<void> } {
  const [later, setLater] = useState<LaterFigures>();
  const thread = useRef<ReturnType<typeof startPacking> & { of: Stock }>(undefined);
  useEffect(() => () => thread.current?.end(), []);
  const figures = useCallback(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    if (thread.current?.of !== stock) {
      thread.current?.end();
      thread.current = { ...startPacking(), of: stock };
    }
    const figuresBefore = { from, to, trends: trends.map(({ reason }) => ({ reason })) };
    return thread.current.packing.later({ figures: figuresBefore, only, origins, now: new Date().toISOString() });
  }, [from, to, trends, only, stock]);
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => void figures().then((made) => live && setLater(made)), REST_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [figures]);
  return { later, again: useCallback(async () => setLater(await figures()), [figures]) };
}
