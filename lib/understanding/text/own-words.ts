import type { Span } from '../language/tokens';

// What stands above a quoted or forwarded message in common mail programs: a divider, or one line with date and "wrote:".
const DIVIDER =
  /^\s*(?:-{2,}\s?(?:original|ursprüngliche|forwarded|weitergeleitete|message (?:d'origine|transf[ée]r[ée])|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada|reencaminhada)|الرسالة|رسالة)|_{10,}\s*$|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem reencaminhada)\s?:)/iu;
const WROTE =
  /^\s*(?:(?:on|am|le|el|em|a)\s.{6,160}(?:wrote|schrieb|a écrit|escribió|escreveu)\s*.{0,80}:\s*$|في .{6,160}كتب.{0,80}:\s*$|.{3,120}<[^<>\s]{3,80}@[^<>\s]{3,80}>\s(?:wrote|schrieb|a écrit|escribió|escreveu|كتب)\s?.{0,40}:\s*$)/iu;
const QUOTED = /^\s*>/u;
// A header of a forwarded mail counts with a second one right below it: "From: …" alone may be the author's own sentence.
const HEADER =
  /^\s*\*?(?:from|sent|to|date|subject|cc|von|gesendet|an|datum|betreff|de|envoyé|à|objet|enviado(?: el| em)?|para|fecha|asunto|data|assunto|من|إلى|التاريخ|الموضوع|تم الإرسال)\s?:\*?\s?\S.{0,200}$/iu;
const SIGNATURE =
  /^\s*(?:--\s*$|sent from (?:my|outlook|yahoo|mail)|gesendet (?:von|mit) (?:meinem|der|outlook)|von meinem .{2,30} gesendet|envoyé (?:de(?:puis)?|à partir de) (?:mon|outlook)|télécharg(?:er|ez) outlook|enviado (?:desde|do|de) (?:mi|meu|o meu|outlook)|get outlook for|outlook für|obtener outlook|obter o outlook|أرسلت من|أُرسل من|تم الإرسال من)/iu;
// Small print under company mail.
const SMALL_PRINT =
  /^\s*(?:this (?:e-?mail|message)(?: and any attachments?)? (?:is|are|may|contains?) (?:confidential|intended|privileged)|confidentiality notice|diese (?:e-?mail|nachricht) (?:enthält|kann|ist) (?:vertraulich|ausschließlich)|ce (?:message|courriel)(?: et .{0,40})? (?:est|sont|peut) (?:confidentiel|destin)|este (?:mensaje|correo)(?: y .{0,40})? (?:es|contiene|puede|va) (?:confidencial|información|dirigid)|esta mensagem (?:é|contém|pode|destina))/iu;
const LONGEST_HEAD = 320;

/**
 * The author's own words in a message, as spans of the original text: without quoted lines, and without what follows a divider, a
 * forwarded mail's head, a signature or small print. Lines written between and below quoted ones are the author's. The whole text when
 * nothing of that is there, or when nothing would be left.
 */
export function ownWords(text: string): Span[] {
  const spans: Span[] = [];
  const lines = text.split('\n');
  let at = 0;
  let from = 0;
  const close = () => {
    if (text.slice(from, at).trim()) spans.push({ start: from, end: at });
  };
  for (const [i, line] of lines.entries()) {
    if (endsHere(lines, i) && (at > 0 || isForwarded(line))) {
      close();
      return spans.length ? spans : [{ start: 0, end: text.length }];
    }
    const length = line.length + 1;
    if (isQuote(lines, i)) {
      close();
      from = at + length;
    }
    at += length;
  }
  at = text.length;
  if (from === 0) return [{ start: 0, end: text.length }];
  close();
  return spans.length ? spans : [{ start: 0, end: text.length }];
}

function isForwarded(line: string): boolean {
  return DIVIDER.test(line.slice(0, LONGEST_HEAD));
}

/** Whether nothing of the author's follows: a divider, a head of a quoted mail without marked lines, a signature. */
function endsHere(lines: readonly string[], i: number): boolean {
  const head = lines[i]!.slice(0, LONGEST_HEAD);
  if (DIVIDER.test(head) || SIGNATURE.test(head) || SMALL_PRINT.test(head)) return true;
  if (HEADER.test(head) && HEADER.test(nextLine(lines, i).slice(0, LONGEST_HEAD))) return true;
  return wroteAbove(lines, i) && !QUOTED.test(nextLine(lines, i));
}

/** A line marked as quoted, or the "wrote:" right above such lines. */
function isQuote(lines: readonly string[], i: number): boolean {
  return QUOTED.test(lines[i]!.slice(0, LONGEST_HEAD)) || wroteAbove(lines, i);
}

// Mail programs break a long "On … wrote:" in two.
function wroteAbove(lines: readonly string[], i: number): boolean {
  const line = lines[i]!.slice(0, LONGEST_HEAD);
  if (WROTE.test(line)) return true;
  return /^\s*(?:on|am|le|el|em|a|في)\s/iu.test(line) && line.length < 160 && !/[.!?]$/.test(line.trimEnd())
    ? WROTE.test(`${line} ${lines[i + 1]?.slice(0, LONGEST_HEAD) ?? ''}`)
    : false;
}

/** The next line that is not blank, within three. */
function nextLine(lines: readonly string[], i: number): string {
  return lines.slice(i + 1, i + 4).find((line) => line.trim()) ?? '';
}
