import type { CustomerQuestion } from '../../domain/reading';
import type { Because, Move, SlotValue } from '../../domain/reply';
import { fold } from '../../guidance/fold';
import { findAnswer } from '../../guidance/knowledge/find-answer';
import { reasonsNamed } from '../../understanding/reason/reasons-named';
import { contentWords } from './content-words';
import { openQuestions, spoken } from './open-questions';
import { questionKind } from './question-kind';
import { spanIn } from './span-in';
import type { Situation } from './situation';

const MOST = 5;

/** What the questions get, and the acts that are left: an offer or fact that answers one is not said twice. */
export interface Answers {
  moves: Move[];
  acts: Move[];
}

/**
 * One move per open question: answered with an order's state, an approved text or what the knowledge holds, or said to be open
 * together with when the answer comes. Requests that a planned act or offer meets are said to be in hand. Pure: the acts handed
 * in stay as they are.
 */
export function answerMoves(situation: Situation, planned: readonly Move[], step: Move | undefined): Answers {
  const open = openQuestions(situation.reading);
  const met = open.flatMap((question) => {
    const offer = offerMeeting(question, planned);
    return offer ? [{ question, offer }] : [];
  });
  const acts = planned.map((move) =>
    withReasons(
      move,
      met.filter(({ offer }) => offer === move).map((one) => one.question),
    ),
  );
  const left = open.filter((one) => !met.some(({ question }) => question === one)).slice(0, MOST);
  const facts = left.map((question) => factAsked(question, acts) ?? factSaid(question, situation, acts));
  const moves = left.map((question, index) => answerOne(question, situation, acts, facts[index]?.slots.text));
  const answered = moves.filter((move) => move.topic !== 'answer-open' && move.topic !== 'answer-request');
  const grouped = ['answer-request', 'answer-open'].flatMap((topic) =>
    group(
      moves.filter((move) => move.topic === topic),
      step,
    ),
  );
  return { moves: [...answered, ...grouped], acts: acts.filter((move) => !facts.includes(move)) };
}

/** An offer that gives what is asked bears the question as its reason too. */
function withReasons(move: Move, questions: readonly CustomerQuestion[]): Move {
  if (questions.length === 0) return move;
  const because = questions.map(({ evidence }): Because => ({ kind: 'evidence', text: 'open-question', evidence }));
  return { ...move, because: [...move.because, ...because] };
}

function answerOne(
  question: CustomerQuestion,
  situation: Situation,
  acts: readonly Move[],
  fact: SlotValue | undefined,
): Move {
  const asked: SlotValue = {
    value: spoken(question),
    source: 'evidence',
    evidence: question.evidence,
  };
  const because: Because = { kind: 'evidence', text: 'open-question', evidence: question.evidence };
  const text = approvedText(question, situation) ?? fact;
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

/** The planned offer that gives what a question asks for. */
function offerMeeting({ text }: CustomerQuestion, acts: readonly Move[]): Move | undefined {
  const wanted = reasonsNamed(text).includes('refund')
    ? 'offer-refund'
    : REPLACED.test(fold(text))
      ? 'offer-replacement'
      : undefined;
  return wanted === undefined ? undefined : acts.find((move) => move.topic.startsWith(wanted));
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

/** A snippet of the lead's that answers the question. */
function approvedText({ text }: CustomerQuestion, { guidance, language, dossier }: Situation): SlotValue | undefined {
  const found = findAnswer(guidance, text, language, dossier.now.slice(0, 10));
  return found && { value: found.text, source: 'guidance', rule: found.rule };
}

/** The required fact that answers how long it takes; it is then not told a second time. */
function factAsked({ text }: CustomerQuestion, acts: readonly Move[]): Move | undefined {
  if (!questionKind(text)?.startsWith('when')) return undefined;
  const about = reasonsNamed(text);
  const asked = stems(text);
  const timed = acts.filter((move) => move.topic === 'fact' && spanIn(move.slots.text!.value));
  return timed.find(({ slots }) => {
    const told = slots.text!.value;
    return reasonsNamed(told).some((id) => about.includes(id)) || [...stems(told)].some((stem) => asked.has(stem));
  });
}

/** The required fact that the knowledge holds as the answer: it is not told a second time. */
function factSaid(question: CustomerQuestion, situation: Situation, acts: readonly Move[]): Move | undefined {
  const answer = approvedText(question, situation)?.value;
  return answer === undefined
    ? undefined
    : acts.find((move) => move.topic === 'fact' && move.slots.text!.value === answer);
}

function stems(text: string): Set<string> {
  return new Set(contentWords(text).map((word) => fold(word).slice(0, 5)));
}

function ruleOf(slot: SlotValue): Because {
  return { kind: 'rule', rule: slot.rule, text: 'approved-text' };
}
