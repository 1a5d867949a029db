import type { Channel } from '../../lib/domain/channel';

/** Stages of the journey a rule can be for. */
export const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy', 'leaving'] as const;

/** Channels that a conversation is answered on. */
export const CHANNELS: readonly Channel[] = ['email', 'chat', 'phone', 'social', 'messaging', 'web', 'in-person'];
