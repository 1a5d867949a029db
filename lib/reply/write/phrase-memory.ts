/**
 * Word 3-grams that were used before, with how often: to this customer, and in the team's recent replies. Plain data, handed
 * in and kept by the caller; older ones may simply be dropped.
 */
export interface PhraseMemory {
  customer: Record<string, number>;
  team: Record<string, number>;
}

export const emptyMemory: PhraseMemory = { customer: {}, team: {} };

/** Lower-case word 3-grams of a text; of a shorter one the whole. */
export function gramsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  if (words.length < 3) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

/** The memory after one more reply went out. The given one is left as it is. */
export function rememberReply(memory: PhraseMemory, text: string, whose: { sameCustomer: boolean }): PhraseMemory {
  const team = { ...memory.team };
  const customer = whose.sameCustomer ? { ...memory.customer } : memory.customer;
  for (const gram of gramsOf(text)) {
    team[gram] = (team[gram] ?? 0) + 1;
    if (whose.sameCustomer) customer[gram] = (customer[gram] ?? 0) + 1;
  }
  return { customer, team };
}
