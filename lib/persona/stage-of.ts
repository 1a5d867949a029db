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

/**
 * The customer's stage by rules that can be told to anyone, first that holds: asked to leave within 60 days: leaving · a recommendation score of 9 or 10
 * within 60 days: advocacy · an order within 30 days: purchase · any earlier order: retention · written to us more than once:
 * consideration · one first contact: awareness · nothing known: unknown.
 */
export function stageOf({ interactions, orders, now }: Pick<Dossier, 'interactions' | 'orders' | 'now'>): JourneyStage {
  const daysSince = (at: string) => (Date.parse(now) - Date.parse(at)) / DAY_MS;
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  if (inbound.some((one) => daysSince(one.at) < RECENT_DAYS && LEAVING.test(one.text))) return 'leaving';
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
