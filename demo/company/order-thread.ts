import type { Saying, Thread } from './shapes.ts';

/** An order and what became of it; times as in `instant`. */
export interface OrderStory {
  amount: number;
  items: string[];
  currency?: string;
  placed: string;
  shipped?: string;
  delivered?: string;
  refunded?: string;
}

/** The shop's record of one order, an event for each step. */
export function orderThread(id: string, story: OrderStory): Thread {
  const { amount, items, currency = 'GBP' } = story;
  const steps = (['placed', 'shipped', 'delivered', 'refunded'] as const).flatMap((status): Saying[] => {
    const at = story[status];
    const sum = `${amount.toFixed(2)} ${currency}`;
    const event = status === 'placed' ? `Order ${id} placed: ${items.join(', ')}. ${sum}` : `Order ${id} ${status}.`;
    return at ? [{ at, event, order: { id, amount, currency, items, status } }] : [];
  });
  return { id, channel: 'order', said: steps };
}
