import type { Dossier } from '../domain/dossier';

/** Where the customer is on the way from hearing of us to leaving us. */
export type JourneyStage =
  | 'awareness'
  | 'consideration'
  | 'purchase'
  | 'retention'
  | 'advocacy'
  | 'leaving'
  | 'unknown';

const DAY_MS = 86_400_000;
/** An order is a purchase under way until it has arrived and been tried. */
const PURCHASE_DAYS = 30;
const RECENT_DAYS = 60;
const PROMOTER = 9;

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

/** Whether somebody asks to end it, in a clause without a negation. */
function asksToLeave(text: string): boolean {
  for (const match of text.slice(0, 20_000).matchAll(new RegExp(LEAVING, 'giu'))) {
    const before = text
      .slice(Math.max(0, match.index - BEFORE), match.index)
      .split(CLAUSE)
      .at(-1)!;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + BEHIND);
    if (!NOT.test(before) && !NOT_BEHIND.test(behind)) return true;
  }
  return false;
}

/**
 * The customer's stage by rules that can be told to anyone, first that holds: asked to leave within 60 days (a negated wish does not count): leaving · a recommendation score of 9 or 10
 * within 60 days: advocacy · an order within 30 days: purchase · any earlier order: retention · written to us more than once:
 * consideration · one first contact: awareness · nothing known: unknown.
 */
export function stageOf({ interactions, orders, now }: Pick<Dossier, 'interactions' | 'orders' | 'now'>): JourneyStage {
  const daysSince = (at: string) => (Date.parse(now) - Date.parse(at)) / DAY_MS;
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  if (inbound.some((one) => daysSince(one.at) < RECENT_DAYS && asksToLeave(one.text))) return 'leaving';
  const promoted = interactions.some(
    ({ survey, at }) =>
      survey?.measure === 'NPS' && survey.score >= PROMOTER && survey.max === 10 && daysSince(at) < RECENT_DAYS,
  );
  if (promoted) return 'advocacy';
  if (orders.some((order) => daysSince(order.at) < PURCHASE_DAYS)) return 'purchase';
  if (orders.length > 0) return 'retention';
  if (inbound.length > 1) return 'consideration';
  return inbound.length === 1 ? 'awareness' : 'unknown';
}
