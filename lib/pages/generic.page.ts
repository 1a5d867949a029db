import { definePage } from './define-page';
import { collectPage, composerIn } from './generic/collect-page';

/**
 * The page that no reader claims, and the stand-in where a reader finds nothing. It collects; the weighing (`weigh/`) names a customer
 * only where two places that do not depend on each other agree; everything less is a candidate for the agent to choose, and a page that is no conversation reads
 * as not understood.
 */
export default definePage({
  system: 'generic',
  name: 'Unknown helpdesk',
  channel: 'email',
  matches: [],
  unknown: ['status'],
  isConversation: () => true,
  read: collectPage,
  composer: composerIn,
});
