import type { Pledge, Tried } from '../../domain/reading';
import type { Because, Move, SlotValue } from '../../domain/reply';
import { contentWords } from './content-words';
import { isFitToEcho, matterOf, mattersOf, oneClause, overlap, saysTrouble, type Matter } from './matter';
import { isSettled } from './is-settled';
import { openQuestions } from './open-questions';
import { promiseKind } from './promise-kind';
import { aboutSlot, type Situation } from './situation';

/**
 * What to acknowledge and own, in the order a person would: the matter in the customer's words, what was tried in vain, what
 * we promised and did not do, how often they had to come back, their circumstance. Nothing to a calm question; thanks to praise.
 */
export function acknowledgeMoves(situation: Situation): Move[] {
  if (situation.mood === 'happy') return [thanks(situation)];
  if (situation.tiny) return [answered(situation)];
  const matter = matterMove(situation);
  if (situation.mood === 'neutral') {
    // A question that says what it is about is taken up by its answer.
    const told = openQuestions(situation.reading).some(
      (one) => one.kind === 'question' && contentWords(one.text).length > 2,
    );
    const first = matter?.because[0]?.evidence?.interaction;
    const fresh = situation.unanswered.some((one) => one.id === first) || saysTrouble(matter?.slots.words?.value ?? '');
    const says = contentWords(matter?.slots.words?.value ?? '').length > 1;
    return matter && fresh && says && !told ? [{ ...matter, topic: 'matter-neutral' }] : [];
  }
  return [
    matter,
    failedMove(situation),
    promiseMove(situation),
    repeatMove(situation),
    waitingMove(situation),
    sorryMove(situation),
    circumstanceMove(situation),
  ].filter((move) => move !== undefined);
}

/** A short answer to what we asked is taken as one. */
function answered({ unanswered }: Situation): Move {
  const { id, text } = unanswered.at(-1)!;
  const evidence = { interaction: id, start: 0, end: text.length };
  return {
    kind: 'thank',
    topic: 'thanks-answer',
    slots: {},
    because: [{ kind: 'evidence', text: 'their-words', evidence }],
  };
}

function thanks(situation: Situation): Move {
  const { reading } = situation;
  // Praise that stands alone is praise; at the end of a conversation it says that the matter is done.
  const ends = situation.current[0]?.id !== situation.unanswered[0]?.id;
  const solved = reading.tried.findLast((one) => one.outcome === 'solved');
  const fresh = new Set(situation.unanswered.map((one) => one.id));
  const matters = mattersOf(situation).filter((one) => fresh.has(one.evidence.interaction) && !saysTrouble(one.words));
  const slots = wordSlots(matters);
  const evidence = matters[0]?.evidence ?? reading.feeling.evidence[0];
  return {
    kind: 'thank',
    topic: solved || (ends && isSettled(situation.unanswered)) ? 'thanks-solved' : 'thanks-praise',
    slots,
    because: [{ kind: 'evidence', text: 'customer-is-happy', ...(evidence && { evidence }) }],
  };
}

function matterMove(situation: Situation): Move | undefined {
  const matters = mattersOf(situation);
  if (!matters[0]) return undefined;
  return {
    kind: 'acknowledge',
    topic: 'matter',
    slots: wordSlots(matters),
    because: [{ kind: 'evidence', text: 'their-words', evidence: matters[0].evidence }],
  };
}

/** `words`, `words2` …: the writer says the first that its language can turn. */
function wordSlots(matters: Matter[]): Move['slots'] {
  return Object.fromEntries(
    matters.map(({ words, evidence }, index) => [
      index === 0 ? 'words' : `words${index + 1}`,
      { value: words, source: 'evidence' as const, evidence },
    ]),
  );
}

function failedMove({ reading, dossier }: Situation): Move | undefined {
  const failed = lastOfEachStep(
    reading.tried.filter((one) => one.outcome === 'failed' || one.outcome === 'solved-briefly'),
  );
  if (failed.length === 0) return undefined;
  const newest = failed.at(-1)!;
  const slots: Move['slots'] = {};
  for (const [index, one] of failed.slice(-3).entries()) {
    slots[`step${index + 1}`] = { value: one.step, source: 'evidence', evidence: one.evidence };
    slots[`label${index + 1}`] = { value: one.label, source: 'evidence', evidence: one.evidence };
  }
  const note = dossier.interactions.find((one) => one.id === newest.evidence.interaction);
  // Only a note tells when it was tried; the customer's mail tells when they wrote of it.
  const noted = note?.direction === 'note';
  if (noted) slots.date = { value: newest.at, source: 'evidence', evidence: newest.evidence };
  const colleague = noted ? note.author : undefined;
  if (colleague && note?.channel === 'phone')
    slots.colleague = { value: colleague, source: 'evidence', evidence: newest.evidence };
  return { kind: 'acknowledge', topic: 'failed', slots, because: failed.map((one) => because('failed-fix', one)) };
}

function lastOfEachStep(tried: Tried[]): Tried[] {
  return [...new Map(tried.map((one) => [one.step, one])).values()];
}

function promiseMove({ reading }: Situation): Move | undefined {
  const broken = reading.promises.findLast((one) => one.kept === 'no');
  if (!broken) return undefined;
  const { due, evidence } = broken;
  const slots: Record<string, SlotValue> = {
    promise: { value: promiseKind(broken.what), source: 'evidence', evidence },
    made: { value: broken.at, source: 'evidence', evidence },
  };
  if (due) slots.due = { value: due, source: 'evidence', evidence };
  return { kind: 'own', topic: 'promise', slots, because: [because('broken-promise', broken)] };
}

function repeatMove({ reading, dossier }: Situation): Move | undefined {
  const contacts = firstContacts(dossier);
  if (contacts.length < 2) return undefined;
  const signal = reading.effort.signals.find((one) => one.kind === 'repeat-contact');
  // Several contacts are one trouble only where something says so: the effort signs, a fix in vain, a promise.
  if (!signal && reading.tried.length === 0 && reading.promises.length === 0) return undefined;
  return {
    kind: 'acknowledge',
    topic: 'repeat',
    slots: {
      count: { value: String(contacts.length), source: 'evidence' },
      since: { value: contacts[0]!.at, source: 'evidence' },
    },
    because: [{ kind: 'effort', text: 'repeat-contact', values: { count: signal?.count ?? contacts.length } }],
    optional: contacts.length < 3,
  };
}

/** The customer's first message or call of each conversation in the last 60 days. Surveys and orders are no contact. */
function firstContacts(dossier: Situation['dossier']) {
  const since = Date.parse(dossier.now) - 60 * 86_400_000;
  const firsts = new Map<string, Situation['current'][number]>();
  for (const one of dossier.interactions) {
    const theirs = one.direction === 'inbound' || (one.direction === 'note' && one.channel === 'phone');
    if (
      theirs &&
      !['survey', 'order', 'event'].includes(one.channel) &&
      Date.parse(one.at) >= since &&
      !firsts.has(one.conversation)
    ) {
      firsts.set(one.conversation, one);
    }
  }
  return [...firsts.values()];
}

function waitingMove({ unanswered, dossier }: Situation): Move | undefined {
  const first = unanswered[0];
  if (!first || Date.parse(dossier.now) - Date.parse(first.at) < 3 * 86_400_000) return undefined;
  return {
    kind: 'own',
    topic: 'waiting',
    slots: {
      since: {
        value: first.at,
        source: 'evidence',
        evidence: { interaction: first.id, start: 0, end: first.text.length },
      },
    },
    because: [{ kind: 'effort', text: 'waiting' }],
  };
}

function sorryMove(situation: Situation): Move | undefined {
  const { rules, ourFault, reading } = situation;
  if (!ourFault && reading.feeling.intensity < 2 && matterOf(situation)) return undefined;
  const reason = rules.reasons[0] ?? 'other';
  return {
    kind: 'own',
    topic: 'sorry',
    slots: { reason: { value: reason, source: 'evidence' }, ...aboutSlot(situation) },
    because: [{ kind: 'evidence', text: 'went-wrong', values: { reason }, evidence: reading.feeling.evidence[0] }],
  };
}

function circumstanceMove(situation: Situation): Move | undefined {
  const { reading, unanswered } = situation;
  const ids = new Set(unanswered.map((one) => one.id));
  const matter = matterOf(situation);
  const own = reading.circumstances.findLast(
    (one) =>
      ids.has(one.evidence.interaction) &&
      isFitToEcho(one.words) &&
      // A day that we named is the promise, which is owned elsewhere.
      !reading.promises.some(({ what, due }) => due !== undefined && promiseKind(what) === promiseKind(one.words)) &&
      !(matter && overlap(matter.evidence, one.evidence)),
  );
  if (!own) return undefined;
  const { words, evidence } = oneClause(own.words, own.evidence);
  return {
    kind: 'acknowledge',
    topic: own.kind === 'loss' && MOURNED.test(own.words) ? 'loss' : 'circumstance',
    slots: {
      words: { value: words, source: 'evidence', evidence },
      kind: { value: TIMED.has(own.kind) ? 'deadline' : own.kind, source: 'evidence' },
    },
    because: [{ kind: 'evidence', text: 'their-circumstance', evidence: own.evidence }],
  };
}

/** Only a death is answered with condolences; lost money or data is a circumstance like others. */
const MOURNED =
  /passed (?:away|on)|\bdied|death of|bereave|\blate (?:husband|wife|mother|father|partner|brother|sister|son|daughter)|lost (?:my|our) (?:mother|father|husband|wife|dad|mum|mom|brother|sister|son|daughter)|verstorben|gestorben|todesfall|décéd|décès|défunt|falleci|murió|difunt|faleceu|falecid|morreu|توفي|وفاة|المرحوم/iu;

const TIMED = new Set(['deadline', 'event']);

function because(text: string, one: Tried | Pledge): Because {
  if ('label' in one) return { kind: 'evidence', text, values: { label: one.label }, evidence: one.evidence };
  return { kind: 'promise', text, values: { what: one.what }, evidence: one.evidence };
}
