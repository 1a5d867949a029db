/** What is wrong in any text of a language, whatever it says. Quoted words are the customer's and left out. */
const SLIPS: Record<string, RegExp[]> = {
  any: [
    // A doubled word, but for those a language doubles ("vous vous").
    /(?<!\p{L})(?!vous vous|nous nous|sie sie|that that|had had)(\p{L}{2,}) \1(?!\p{L})/giu,
    / [,.](?!\p{N})|,[,.;:]|;[,.;:]|(?<!\.)\.\.(?!\.)|\( | \)/gu,
  ],
  en: [
    /(?<!\p{L})a [aeio]\p{L}+/giu,
    /(?<!\p{L})an [bcdfgjklmnpqrstvwxyz]\p{L}+/giu,
    /(?<!\p{L})(?:you|we|they) (?:is|was|has|am)(?!\p{L})/giu,
    /(?<!\p{L})i (?:is|are|has)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:in dem|zu dem|bei dem) (?:Paket|Depot)/gu,
    /(?<!\p{L})Sie (?:bist|hast|kannst|ist)(?!\p{L})/gu,
    /(?<!\p{L})du (?:haben|sind|können|müssen)(?!\p{L})/gu,
    /: (?:es|die|der|das) \p{L}+ (?:ist|hat|wurde)(?!\p{L})[^,]{0,40}\./gu,
  ],
  fr: [
    /(?<!\p{L})(?:de le|de les|à le|à les)(?!\p{L})/giu,
    /(?<!\p{L})(?:^|[.;:] )vous (?:as|es|est)(?!\p{L})/giu,
    /(?<=\p{L})[;:!?](?=\s|$)/gu,
  ],
  es: [/(?<!\p{L})(?:de el|a el)(?!\p{L})/giu, /(?<!¿)(?<=^|\n|[.:] )(?:Puede|Qué|Cuándo)[^¿?.]*\?/gu],
  pt: [/(?<!\p{L})(?:de o|de a|de os|de as|em o|em a|por o|por a|a o)(?!\p{L})/giu],
};

/** The slips found, as they stand in the text. */
export function grammarSlips(text: string, language: string): string[] {
  const own = text.replace(/"[^"]{0,200}"|«[^»]{0,200}»|„[^“]{0,200}“/gu, '"…"');
  return [...SLIPS.any!, ...(SLIPS[language] ?? [])].flatMap((pattern) => own.match(pattern) ?? []);
}
