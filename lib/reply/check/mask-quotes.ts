import { foldText } from './fold-text';

const QUOTED = /[„“"«][^„“”"«»]{4,400}[“”"»]/gu;

/**
 * The draft with the customer's own words, where it quotes them, blanked out: same length, same offsets. Other quotes stay. `said`:
 * the customer's messages, folded.
 */
export function maskQuotes(text: string, said: readonly string[]): string {
  return text.replace(QUOTED, (quote) => {
    const inner = foldText(quote.slice(1, -1)).replace(/[.?!,…؟]+$/u, '');
    return said.some((one) => one.includes(inner))
      ? quote.charAt(0) + ' '.repeat(quote.length - 2) + quote.at(-1)
      : quote;
  });
}
