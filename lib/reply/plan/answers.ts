import type { CustomerQuestion } from '../../domain/reading';
import type { Because, Move, SlotValue } from '../../domain/reply';
import { wordingIn } from '../../guidance/document';
import { fold } from '../../guidance/fold';
import { reasonsNamed } from '../../guidance/reasons-named';
import { contentWords, withoutLead } from './matter';
import { questionKind } from './question-kind';
import type { Situation } from './situation';

const MOST = 5;

/**
 * One move per open question: answered with an order's state or an approved text, or said to be open together with when
 * the answer comes. Requests that a planned act or offer meets are said to be in hand.
 */
export function answerMoves(situation: Situation, acts: Move[], step: Move | undefined): Move[] {
  const open = situation.reading.questions.filter((one) => one.open && isHarmless(one.text)).slice(0, MOST);
  const moves = open.map((question) => answerOne(question, situation, acts));
  const answered = moves.filter((move) => move.topic !== 'answer-open' && move.topic !== 'answer-request');
  const grouped = ['answer-request', 'answer-open'].flatMap((topic) =>
    group(
      moves.filter((move) => move.topic === topic),
      step,
    ),
  );
  return [...answered, ...grouped];
}

function answerOne(question: CustomerQuestion, situation: Situation, acts: Move[]): Move {
  const asked: SlotValue = { value: withoutLead(question.text), source: 'evidence', evidence: question.evidence };
  const because: Because = { kind: 'evidence', text: 'open-question', evidence: question.evidence };
  const text = approvedText(question, situation);
  if (text)
    return { kind: 'answer', topic: 'answer-text', slots: { q1: asked, text }, because: [because, ruleOf(text)] };
  const order = question.kind === 'question' ? orderAsked(question, situation) : undefined;
  if (order)
    return {
      kind: 'answer',
      topic: order.topic,
      slots: { q1: asked, ...order.slots },
      because: [because, { kind: 'order', text: 'order-state' }],
    };
  const met = question.kind === 'request' && acts.length > 0;
  return { kind: 'answer', topic: met ? 'answer-request' : 'answer-open', slots: { q1: asked }, because: [because] };
}

/** Several of a kind are said in one breath; the time is when the customer hears from us next. */
function group(moves: Move[], step: Move | undefined): Move[] {
  if (moves.length === 0) return [];
  const slots: Move['slots'] = {};
  for (const [index, move] of moves.entries()) slots[`q${index + 1}`] = move.slots.q1!;
  if (step) Object.assign(slots, { when: step.slots.when, precision: step.slots.precision });
  const kind = moves.length === 1 ? questionKind(slots.q1!.value) : undefined;
  if (kind && moves[0]!.topic === 'answer-open')
    slots.kind = { value: kind, source: 'evidence', evidence: slots.q1!.evidence };
  return [{ kind: 'answer', topic: moves[0]!.topic, slots, because: moves.flatMap((move) => move.because) }];
}

const ABOUT_ORDER =
  /where|when|status|track|arriv|wo |wann|stand|ou |quand|suivi|donde|cuando|estado|onde|quando|اين|متي|حاله/;
const ABOUT_PARCEL =
  /order|parcel|package|deliver|ship|bestell|paket|liefer|sendung|command|colis|livr|pedido|paquete|entreg|encomenda|طلب|طرد|شحن|توصيل/;

function orderAsked({ text }: CustomerQuestion, { dossier, rules }: Situation) {
  const folded = `${fold(text)} `;
  const order = dossier.orders.find((one) => folded.includes(fold(one.id))) ?? dossier.orders.at(-1);
  if (!order?.status || !ABOUT_ORDER.test(folded) || !ABOUT_PARCEL.test(folded)) return undefined;
  const status = statusKind(order.status);
  if (!status) return undefined;
  const contradicts =
    status === 'delivered' &&
    (rules.reasons.includes('delivery-lost') || reasonsNamed(rules.text).includes('delivery-lost'));
  return {
    topic: contradicts ? 'answer-order-contradicted' : 'answer-order',
    slots: {
      order: { value: order.id, source: 'order' as const },
      status: { value: status, source: 'order' as const },
    },
  };
}

const STATUS: Array<[string, RegExp]> = [
  ['delivered', /deliver(?:ed|y done)|zugestellt|geliefert|livre|entregad|entregue|سلم/],
  ['shipped', /ship|transit|dispatch|sent|versandt|versendet|unterwegs|expedi|enviad|طريق|شحن/],
  ['processing', /process|prepar|paid|confirm|bearbeit|en cours|pendiente|process|قيد/],
  ['cancelled', /cancel|stornier|annul|anulad|ملغ/],
  ['returned', /return|retour|devuel|devolv|مرتجع/],
];

function statusKind(status: string): string | undefined {
  const words = fold(status);
  return STATUS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A snippet or a procedure's fact that shares two content words with the question, or one of a short question. */
function approvedText({ text }: CustomerQuestion, { guidance, language, dossier }: Situation): SlotValue | undefined {
  const asked = new Set(contentWords(text).map((word) => fold(word).slice(0, 5)));
  const needed = asked.size <= 1 ? 1 : 2;
  const shared = (other: string) =>
    new Set(
      contentWords(other)
        .map((word) => fold(word).slice(0, 5))
        .filter((word) => asked.has(word)),
    ).size;
  const live = guidance.snippets.filter((one) => !one.expires || one.expires >= dossier.now.slice(0, 10));
  const candidates = live.map((one) => ({
    rule: one.id,
    value: wordingIn(one.text, language),
    topic: `${wordingIn(one.topic, language)} ${wordingIn(one.text, language)}`,
  }));
  const best = candidates
    .map((one) => ({ ...one, score: one.value ? shared(one.topic) : 0 }))
    .toSorted((a, b) => b.score - a.score)[0];
  return best?.value && best.score >= needed ? { value: best.value, source: 'guidance', rule: best.rule } : undefined;
}

function ruleOf(slot: SlotValue): Because {
  return { kind: 'rule', rule: slot.rule, text: 'approved-text' };
}

const HOSTILE =
  /https?:|www\.|<|ignore (?:all|your|the|any|previous)|system prompt|disregard|ignorier\w* (?:alle|deine|ihre)|ignor\w+ (?:toutes|tes|vos|las|tus|sus|as|todas)|تجاهل/iu;

/** A question that only tries to steer us, or carries a link, is not taken up. */
function isHarmless(text: string): boolean {
  return !HOSTILE.test(text);
}
