import type { Scenario } from './scenario';

interface Turn {
  who: 'c' | 'a';
  text: string;
}

/** A dialogue of the converted public care tweets: conversations by channel, then what the customer writes now. */
export interface TweetDialogue {
  id: string;
  brand: string;
  history: Array<{ channel: string; turns: Turn[] }>;
  current: { channel: string; text: string };
  human_reply?: string;
}

const CHANNELS = new Set(['email', 'chat', 'phone', 'social', 'messaging', 'web']);
const NOW = Date.UTC(2026, 2, 12, 9, 40);

/** The dialogue as a scenario: turns an hour apart, the current one ten minutes ago. They name nobody, so nobody is greeted by name. */
export function scenarioOfTweets({ id, brand, history, current }: TweetDialogue): Scenario {
  const turns = history.flatMap(({ channel, turns: said }, index) =>
    said.map((turn) => ({ ...turn, channel, conversation: `c${index + 1}` })),
  );
  const now = { who: 'c' as const, text: current.text, channel: current.channel, conversation: 'current' };
  const last = turns.at(-1);
  // The current message goes on with the last conversation where the channel is the same.
  if (last && last.channel === current.channel) now.conversation = last.conversation;
  const all = [...turns, now];
  return {
    id,
    now: new Date(NOW).toISOString(),
    agent: { name: 'Priya', role: 'frontline', brand },
    customer: { id: 'p1', identifiers: [] },
    interactions: all.map((turn, index) => ({
      id: `i${index + 1}`,
      channel: (CHANNELS.has(turn.channel) ? turn.channel : 'other') as 'email',
      conversation: turn.conversation,
      direction: turn.who === 'c' ? ('inbound' as const) : ('outbound' as const),
      author: turn.who === 'c' ? 'Customer' : 'Agent',
      at: new Date(NOW - 600_000 - (all.length - 1 - index) * 3_600_000).toISOString(),
      text: turn.text.replaceAll('<LINK>', '').replace(/ +/g, ' ').trim(),
    })),
    current: now.conversation,
  };
}
