import type { OwnDataState } from '../../lib/domain/sighting';
import type { PageReading } from '../../lib/pages/define-page';

/** A reading with what the helpdesk's own data adds; `undefined` while its first answer is awaited. `look` is called when it came. */
export type Beside = (
  reading: PageReading,
  look: () => void,
) => { reading: PageReading; ownData?: OwnDataState } | undefined;

/** Only this extension's isolated world of this document sees it; the page does not. */
const scope = globalThis as typeof globalThis & { throughlineOwnData?: Beside };

export function setOwnData(beside: Beside | undefined): void {
  scope.throughlineOwnData = beside;
}

/** The page's reading alone where the agent has not let us ask for more. */
export const besideReading: Beside = (reading, look) =>
  scope.throughlineOwnData ? scope.throughlineOwnData(reading, look) : { reading };
