/** A draft as it was proposed, and what the agent made of it. */
export interface WrittenDraft {
  conversation: string;
  proposed: string;
  /** What was sent, or inserted where the page did not show it as sent. */
  sent: string;
  channel: string;
  /** BCP 47 of the draft. */
  language: string;
}

/** Where a habit holds: running talk, or letters. */
export type Place = 'chat' | 'mail';

const TALK = new Set(['chat', 'messaging', 'social', 'phone']);

export function placeOf(channel: string): Place {
  return TALK.has(channel) ? 'chat' : 'mail';
}
