import type { ConversationFacts } from '../domain/conversation-facts';
import type { Interaction } from '../domain/interaction';

/** What customers say about one theme, praise and complaints apart, with words of theirs. */
export interface Theme {
  reason: string;
  praise: number;
  complaints: number;
  quotes: Quote[];
}

export interface Quote {
  interaction: string;
  polarity: 'praise' | 'complaint';
  text: string;
  at: string;
}

/** Whose words may be shown: customers who do not want it are left out, and so is what stands behind a wall this computer can't open. */
export interface MayQuote {
  refused: ReadonlySet<string>;
  canOpen(site: string): boolean;
}

const QUOTES = 3;
const LONGEST = 160;

/** Themes by how often customers spoke of them, strongest first; a quote is the sentence around the words a feeling rests on. */
export function themesOf(
  facts: readonly ConversationFacts[],
  interactions: ReadonlyMap<string, Interaction>,
  may: MayQuote,
): Theme[] {
  const spoken = facts.filter((one) => one.reason && one.voices.length);
  return [...Map.groupBy(spoken, (one) => one.reason!)]
    .map(([reason, own]) => {
      const has = (polarity: Quote['polarity']) =>
        own.filter((one) => one.voices.some((voice) => voice.polarity === polarity)).length;
      const quotes = own.flatMap((one) => quotesOf(one, interactions, may));
      return {
        reason,
        praise: has('praise'),
        complaints: has('complaint'),
        quotes: (['praise', 'complaint'] as const).flatMap((polarity) => distinct(quotes, polarity)),
      };
    })
    .sort((a, b) => b.praise + b.complaints - (a.praise + a.complaints));
}

function distinct(quotes: readonly Quote[], polarity: Quote['polarity']): Quote[] {
  const own = quotes.filter((one) => one.polarity === polarity);
  return [...new Map(own.map((one) => [one.text.toLowerCase(), one])).values()].slice(0, QUOTES);
}

function quotesOf(facts: ConversationFacts, interactions: ReadonlyMap<string, Interaction>, may: MayQuote): Quote[] {
  if (may.refused.has(facts.party)) return [];
  return facts.voices.flatMap(({ polarity, interaction, start, end }) => {
    const said = interactions.get(interaction);
    if (!said || said.direction !== 'inbound' || !may.canOpen(said.audience.site)) return [];
    const text = sentenceAround(said.text, start, end);
    return text && !IDENTIFYING.test(text) ? [{ interaction, polarity, text, at: said.at }] : [];
  });
}

// What names a person has no place on a lead's page: such a sentence is left out rather than cut.
const IDENTIFYING = /@|\d{5,}|https?:|\b(?:my name is|ich heiße|je m['’]appelle|me llamo|chamo-me|اسمي)\b/iu;

function sentenceAround(text: string, start: number, end: number): string | undefined {
  const before = Math.max(...['.', '!', '?', '\n', '؟'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = /[.!?\n؟]/.exec(text.slice(end));
  const sentence = text.slice(before + 1, after ? end + after.index + 1 : text.length).trim();
  return sentence.length >= 8 && sentence.length <= LONGEST ? sentence : undefined;
}
