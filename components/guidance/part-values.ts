import type { Channel } from '../../lib/domain/channel';
import type { FeelingLabel } from '../../lib/domain/reading';

/** Stages of the journey a rule can be for. */
export const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy', 'leaving'] as const;

export const FEELINGS: readonly FeelingLabel[] = [
  'calm',
  'pleased',
  'grateful',
  'confused',
  'worried',
  'disappointed',
  'frustrated',
  'angry',
  'sad',
  'sarcastic',
];

/** Channels that a conversation is answered on. */
export const CHANNELS: readonly Channel[] = ['email', 'chat', 'phone', 'social', 'messaging', 'web', 'in-person'];
