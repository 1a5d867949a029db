import type { Dossier } from '../../lib/domain/dossier';
import type { Reading } from '../../lib/domain/reading';
import type { OfferVerdict } from '../../lib/guidance/evaluate-offers';
import type { Speech } from '../ui/speech';

interface Asked {
  verdict: OfferVerdict;
  /** The offer in the team's words. */
  name: string;
  dossier: Dossier;
  reading: Reading;
}

const QUOTED = 400;

/** Whether a request is for more than the rule lets anybody give: up to its limit nobody need be asked. */
export function asksBeyond({ allowed, needsApproval }: OfferVerdict): boolean {
  return allowed && !needsApproval;
}

/** What an agent sends to whoever must agree: what is asked, by which rule, and the evidence, each line with where it comes from. */
export function approvalText(
  { verdict, name, dossier, reading }: Asked,
  { t, number, day, sayIfKnown }: Speech,
): string {
  const { offer, upTo, left } = verdict;
  const money = (amount: number, currency = '') => `${number(amount)} ${currency}`.trim();
  const order = dossier.orders.at(-1);
  const words = dossier.interactions.findLast(
    (one) => one.conversation === dossier.current && one.direction === 'inbound',
  );
  const broken = reading.promises.filter((one) => one.kept === 'no');
  const failed = reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly');
  return [
    t('offers.request.ask', { offer: name, name: dossier.customer.name ?? t('customer.unnamed') }),
    upTo !== undefined &&
      t(asksBeyond(verdict) ? 'offers.request.beyond' : 'offers.request.upTo', {
        amount: money(upTo, offer.currency),
        rule: offer.id,
      }),
    left !== undefined && t('offers.left', { count: left }),
    reading.reasons[0] &&
      t('offers.request.reason', { reason: sayIfKnown(`reason.${reading.reasons[0].id}`) ?? reading.reasons[0].id }),
    order &&
      t('offers.request.order', {
        id: order.id,
        date: day(order.at),
        amount: money(order.amount ?? 0, order.currency),
      }),
    ...broken.map((one) => t('person.promiseBroken', { what: one.what })),
    failed.length > 0 && t('person.failedFixes', { count: failed.length }),
    t('feeling.effortIndex', { index: reading.effort.index }),
    words && t('offers.request.words', { date: day(words.at), words: words.text.slice(0, QUOTED) }),
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}
