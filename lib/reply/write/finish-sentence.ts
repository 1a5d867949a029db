/** Spaces and signs as print sets them, and a capital at the start of every sentence of ours. Names and quotes keep theirs. */
export function finishSentence(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([,.;:!?،؛؟])/g, '$1')
    .replace(/([?!؟…]["”“»])\./g, '$1')
    .replace(/…["”“»]?\./g, (match) => match.slice(0, -1))
    .replace(/([,;:])\1+/g, '$1')
    .replace(/([.!?])\.(?!\.)/g, '$1')
    .trim()
    .replace(/^(["„«“ \u00A0]*)(\p{Ll})/u, (_, before: string, letter: string) => before + upper(letter))
    .replace(/([.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + upper(letter));
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

/** A sentence that ends in a quote without a sign of its own gets its full stop. */
export function closeSentence(text: string): string {
  return /[.!?؟…][ \u00A0\u202F]?["”»“]?$/.test(text) ? text : `${text}.`;
}
