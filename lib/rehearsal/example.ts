import { fold } from '../guidance/fold';
import type { Replayed } from './replayed';

/** A lead's own test: what the reply to one message must or must not do. */
export interface Example {
  id: string;
  conversation: string;
  /** The message that is answered: the conversation may have gone on since. */
  until: string;
  must: boolean;
  does: 'say' | 'offer' | 'ask';
  /** For `say` the words, however they are cased and accented; for `offer` the id of an offer, for `ask` a slot; empty: any. */
  what: string;
}

/** Whether the reply keeps to the example. */
export function keepsExample({ must, does, what }: Example, reply: Replayed): boolean {
  return must === DOES[does](reply, what);
}

const DOES: Record<Example['does'], (reply: Replayed, what: string) => boolean> = {
  say: ({ text }, what) => ` ${fold(text)} `.includes(` ${fold(what)} `),
  offer: ({ moves }, what) =>
    moves.some(({ kind, because }) => kind === 'offer' && (!what || because.some((one) => one.rule === what))),
  ask: ({ asks }, what) => (what ? asks.includes(what) : asks.length > 0),
};
