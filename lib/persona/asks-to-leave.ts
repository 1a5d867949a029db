const LEAVING =
  /cancel my (?:account|contract|subscription|plan)|close my account|switch(?:ing)? to (?:another|a different)|kündig|konto (?:löschen|schließen)|résili|clôturer mon compte|dar(?:me)? de baja|cancelar (?:mi|la) (?:cuenta|suscripci|contrato)|cancelar (?:a minha|minha|o meu|meu) (?:conta|assinatura|contrato)|encerrar (?:a )?(?:minha )?conta|إلغاء (?:الاشتراك|اشتراكي|العقد|حسابي)/iu;

// "I don't want to cancel my contract", "why was my account closed": said, and not asked for.
const NOT =
  /(?:\bnot\b|n[’']t\b|\bnever\b|\bwithout\b|\b(?:nicht|kein(?:e[nrms]?)?|ohne|nie)\b|\b(?:ne|n[’']|pas|sans|jamais)\b|\bno\b(?! (?:other|longer|choice|option|point|reason|use)\b)|\b(?:sin|nunca)\b|(?<!\p{L})(?:não|nao|sem|nunca)(?!\p{L})|(?<![\u0600-\u06ff])(?:لا|لم|لن|ليس|بدون)(?![\u0600-\u06ff]))/iu;
const BEFORE = 40;
const BEHIND = 24;
const CLAUSE = /[.!?;,:\n؟،؛]|\b(?:so|and|then|und|also|et|donc|y|e|entonces)\b/iu;
// German says it behind: "ich kündige nicht", "kündigen möchte ich nicht".
const NOT_BEHIND = /^[\p{L}\s]{0,20}\bnicht\b/iu;

/** Where somebody asks to end it, in a clause without a negation: start and end of the words, in UTF-16 units. */
export function asksToLeave(text: string): { start: number; end: number } | undefined {
  for (const match of text.slice(0, 20_000).matchAll(new RegExp(LEAVING, 'giu'))) {
    const before = text
      .slice(Math.max(0, match.index - BEFORE), match.index)
      .split(CLAUSE)
      .at(-1)!;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + BEHIND);
    if (!NOT.test(before) && !NOT_BEHIND.test(behind))
      return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
