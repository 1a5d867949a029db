import { definePage } from './define-page';

/**
 * The page that no reader claims. It reads nothing yet, and says so: the panel answers "not understood" rather than guess who the
 * customer is.
 */
export default definePage({
  system: 'generic',
  name: 'Unknown helpdesk',
  channel: 'email',
  matches: [],
  unknown: ['customer', 'messages', 'composer', 'status'],
  isConversation: () => true,
  read: () => undefined,
});
