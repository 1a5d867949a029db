const SMALL: Record<string, RegExp> = {
  en: /\b(?:the|a|an|with|of|to|and|is|are|takes?|within|for|your|days?)\b/i,
  de: /\b(?:der|die|das|den|dem|ein|eine|einen|beim|mit|und|ist|sind|dauert|für|innerhalb|werktage?n?|bei|auf|zu)\b/i,
  fr: /\b(?:le|la|les|un|une|des|du|avec|et|est|sont|pour|dans|auprès|jours?|sous|à)\b|\bl['’]/i,
  es: /\b(?:el|la|los|las|un|una|con|y|es|son|para|dentro|días?|del|al|en|de)\b/i,
  pt: /\b(?:o|a|os|as|um|uma|com|e|é|são|para|dentro|dias?|do|da|no|na|em|de)\b/i,
  ar: /\p{Script=Arabic}/u,
};

/**
 * Whether a lead's text can stand in a reply of this language, judged by its small words. A text that carries small words
 * of no language at all (a name, two bare words) can stand anywhere.
 */
export function isWrittenIn(text: string, language: string): boolean {
  const count = (code: string) => (text.match(new RegExp(SMALL[code]!.source, 'giu')) ?? []).length;
  const own = count(language);
  const best = Math.max(...Object.keys(SMALL).map(count));
  return own > 0 ? own >= best / 2 : best === 0;
}
