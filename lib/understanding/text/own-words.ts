import type { Span } from '../language/tokens';

// What stands above a quoted message in common mail programs: "On … wrote:", "Am … schrieb …:", "Le … a écrit :", or a divider.
const QUOTE_HEAD =
  /^\s*(?:>|-{2,}\s?(?:original|ursprüngliche|forwarded|weitergeleitete|message d'origine|mensaje original|mensagem original)|_{10,}|(?:on|am|le|el|em)\s.{6,120}(?:wrote|schrieb|a écrit|escribió|escreveu)\s*.{0,80}:\s*$|(?:from|von|de|من)\s?:\s.{3,200}$|في .{6,120}كتب.{0,80}:\s*$)/iu;
const SIGNATURE =
  /^\s*(?:--\s*$|sent from my|gesendet von meinem|von meinem .{2,20} gesendet|envoyé de(?:puis)? mon|enviado (?:desde|do) (?:mi|meu)|get outlook for|أرسلت من)/iu;

/**
 * The author's own words in a message, as spans of the original text: what comes before the first quoted message, divider or
 * signature. The whole text when nothing of that is there.
 */
export function ownWords(text: string): Span[] {
  let at = 0;
  for (const line of text.split('\n')) {
    if (at > 0 && (QUOTE_HEAD.test(line.slice(0, 300)) || SIGNATURE.test(line.slice(0, 120))))
      return [{ start: 0, end: at }];
    at += line.length + 1;
  }
  return [{ start: 0, end: text.length }];
}
