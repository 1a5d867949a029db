import type { ConversationStatus } from '../../domain/sighting';

const STATUSES: Record<string, ConversationStatus> = {
  new: 'open',
  open: 'open',
  stalled: 'pending',
  resolved: 'solved',
  rejected: 'solved',
};

/** By Request Tracker's own lifecycle names; a company's other ones are unknown (docs: lifecycles). */
export function statusNamed(name: string | undefined): ConversationStatus | undefined {
  return name !== undefined && Object.hasOwn(STATUSES, name) ? STATUSES[name] : undefined;
}
