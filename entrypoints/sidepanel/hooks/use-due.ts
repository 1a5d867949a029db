import { storeTrouble } from '../../../lib/db/database';
import { dueBy } from '../../../lib/db/due';
import type { DueRecord } from '../../../lib/db/records';
import { useLive } from './use-live';

/** What is owed by the end of today, by the clock of this computer, over all customers; live. */
export function useDue(): DueRecord[] | undefined {
  return useLive(async () => {
    const midnight = new Date();
    midnight.setHours(24, 0, 0, 0);
    try {
      return await dueBy(midnight.toISOString());
    } catch (error) {
      // The panel says elsewhere why the store can't be used.
      if (storeTrouble(error)) return undefined;
      throw error;
    }
  }, []);
}
