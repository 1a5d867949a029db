import { definePage } from './define-page';
export default definePage({
  system: 'generic',
  name: 'generic',
  channel: 'email',
  matches: [],
  isConversation: () => false,
  read: () => undefined,
});
