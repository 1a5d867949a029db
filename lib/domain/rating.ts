import type { Channel } from './channel';
import type { SurveyFacts } from './interaction';

/**
 * A customer's answer to a survey, or to our question in the thread, with the wording and scale it was given on. Only customers rate
 * here: an agent's estimate exists of effort alone (`EffortScore`).
 */
export interface Rating extends SurveyFacts {
  /** Id of the interaction that holds the answer: the same answer read twice is one rating. */
  id: string;
  conversation: string;
  party: string;
  channel: Channel;
  guidanceVersion?: number;
  at: string;
  origin: string;
}
