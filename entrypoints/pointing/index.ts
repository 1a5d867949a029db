import { send } from '../../lib/messaging/send';
import { point, type Wish } from './point';

/** Only this extension's isolated world of this document sees it; the page does not. */
const scope = globalThis as typeof globalThis & { throughlinePoints?: (wish: Wish) => void };

/** What the agent points with, injected for one pointing. A second start begins anew. */
export default defineUnlistedScript(() => {
  scope.throughlinePoints?.('end');
  const wish = point(document, (moved) => {
    if (moved.step === 'done' || moved.step === 'cancelled') scope.throughlinePoints = undefined;
    // After an update nobody hears it; then there is nothing to keep either.
    send('pointing:moved', moved).catch(() => wish('end'));
  });
  scope.throughlinePoints = wish;
});
