import type { CustomerQuestion } from '../../domain/reading';
import type { Because, Move, SlotValue } from '../../domain/reply';
import { wordingIn } from '../../guidance/document';
import { fold } from '../../guidance/fold';
import { reasonsNamed } from '../../understanding/reason/reasons-named';
import { contentWords, withoutLead } from './matter';
import { questionKind } from './question-kind';
import { spanIn } from './span-in';
import type { Situation } from './situation';

const MOST = 5;

/**
 * One move per open question: answered with an order's state or an approved text, or said to be open together with when
 * the answer comes. Requests that a planned act or offer meets are said to be in hand.
 */
export function answerMoves(situation: Situation, acts: Move[], step: Move | undefined): Move[] {
  const open = situation.reading.questions
    .filter((one) => one.open && isHarmless(one.text.slice(0, 500)) && !metByOffer(one, acts))
    .slice(0, MOST);
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
  const asked: SlotValue = {
    value: withoutLead(question.text.slice(0, 500)),
    source: 'evidence',
    evidence: question.evidence,
  };
  const because: Because = { kind: 'evidence', text: 'open-question', evidence: question.evidence };
  const text = approvedText(question, situation) ?? factAsked(question, acts);
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

const REPLACED =
  /replac|new one|another one|ersatz|neue|remplac|autre|reemplaz|otro|nuevo|substitu|outro|novo|بديل|جديد/;

/** A question for what is offered anyway is answered by the offer, which then bears it as its reason. */
function metByOffer({ text, evidence }: CustomerQuestion, acts: Move[]): boolean {
  const wanted = reasonsNamed(text).includes('refund')
    ? 'offer-refund'
    : REPLACED.test(fold(text))
      ? 'offer-replacement'
      : undefined;
  const offer = wanted && acts.find((move) => move.topic.startsWith(wanted));
  if (!offer) return false;
  offer.because.push({ kind: 'evidence', text: 'open-question', evidence });
  return true;
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

/** A snippet that shares two content words with the question, or one of a short question. */
function approvedText({ text }: CustomerQuestion, { guidance, language, dossier }: Situation): SlotValue | undefined {
  const asked = stems(text);
  const needed = asked.size <= 1 ? 1 : 2;
  const live = guidance.snippets.filter((one) => !one.expires || one.expires >= dossier.now.slice(0, 10));
  const best = live
    .map((one) => {
      const value = wordingIn(one.text, language);
      const shared = [...stems(`${wordingIn(one.topic, language)} ${value}`)].filter((stem) => asked.has(stem)).length;
      return { rule: one.id, value, score: value ? shared : 0 };
    })
    .toSorted((a, b) => b.score - a.score)[0];
  return best?.value && best.score >= needed ? { value: best.value, source: 'guidance', rule: best.rule } : undefined;
}

/** A required fact that answers how long it takes; it is then not told a second time. */
function factAsked({ text }: CustomerQuestion, acts: Move[]): SlotValue | undefined {
  if (!questionKind(text)?.startsWith('when')) return undefined;
  const about = reasonsNamed(text);
  const asked = stems(text);
  const timed = acts.filter((move) => move.topic === 'fact' && spanIn(move.slots.text!.value));
  const fact = timed.find(({ slots }) => {
    const told = slots.text!.value;
    return reasonsNamed(told).some((id) => about.includes(id)) || [...stems(told)].some((stem) => asked.has(stem));
  });
  if (!fact) return undefined;
  acts.splice(acts.indexOf(fact), 1);
  return fact.slots.text;
}

function stems(text: string): Set<string> {
  return new Set(contentWords(text).map((word) => fold(word).slice(0, 5)));
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
