import type { Pledge, Tried } from '../../domain/reading';
import type { Because, Move, SlotValue } from '../../domain/reply';
import { reasonsNamed } from '../../understanding/reason/reasons-named';
import { contentWords } from './content-words';
import { isFitToEcho, matterOf, mattersOf, oneClause, overlap, saysTrouble, saysWanted, type Matter } from './matter';
import { isSettled, saysItIsDone } from './is-settled';
import { saysItWentWrong } from './went-wrong';
import { saysWish } from './wish-in';
import { openQuestions } from './open-questions';
import { questionKind } from './question-kind';
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
    const praise = praiseMove(situation);
    if (praise) return [praise];
    // A question that says what it is about is taken up by its answer; "When will I hear from you?" says nothing of it.
    const told = openQuestions(situation.reading).some(
      ({ kind, text }) => kind === 'question' && contentWords(text).length > 3 && questionKind(text) === undefined,
    );
    const first = matter?.because[0]?.evidence?.interaction;
    const fresh = situation.unanswered.some((one) => one.id === first) || saysTrouble(matter?.slots.words?.value ?? '');
    const words = matter?.slots.words?.value ?? '';
    const says = contentWords(words).length > 1 && (saysWanted(words) || tellsTrouble(words, situation));
    if (matter && fresh && says && !told) return [{ ...matter, topic: 'matter-neutral' }];
    if (situation.glad) return [thanks(situation)];
    return answersUs(situation) ? [answered(situation)] : [];
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

/** Whether the customer writes after a question of ours. */
function answersUs({ current, unanswered }: Situation): boolean {
  const first = current.findIndex((one) => one.id === unanswered[0]?.id);
  const ours = current.slice(0, Math.max(0, first)).findLast((one) => one.direction === 'outbound');
  return ours !== undefined && /[?؟]/.test(ours.text);
}

/** An answer to what we asked is taken as one. */
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
  const slots = wordSlots(matters.filter((one) => GLAD.test(one.words)));
  const evidence = matters[0]?.evidence ?? reading.feeling.evidence[0];
  const praises = slots.words !== undefined || situation.unanswered.some(({ text }) => GLAD.test(text.slice(0, 600)));
  return {
    kind: 'thank',
    topic:
      solved || (ends && isSettled(situation.unanswered))
        ? 'thanks-solved'
        : praises
          ? 'thanks-praise'
          : 'thanks-plain',
    slots,
    because: [{ kind: 'evidence', text: 'customer-is-happy', ...(evidence && { evidence }) }],
  };
}

/** Praise that stands beside a question is thanked for before the answer; thanks in advance are none. */
function praiseMove(situation: Situation): Move | undefined {
  const { label, intensity } = situation.reading.feeling;
  if ((label !== 'pleased' && label !== 'grateful') || intensity === 0) return undefined;
  const fresh = new Set(situation.unanswered.map((one) => one.id));
  const glad = mattersOf(situation).filter(
    ({ words, evidence }) =>
      fresh.has(evidence.interaction) && GLAD.test(words) && !saysTrouble(words) && !saysWish(words),
  );
  return glad[0] && { ...thanks(situation), topic: 'thanks-praise', slots: wordSlots(glad) };
}

/** What somebody is glad of: what is told back with our thanks. */
const GLAD =
  /(?<!\p{L})(?:works?|working|runs?|love[ds]?|best|great|perfect\p{L}*|brilliant|fantastic|amazing|excellent|lovely|wonderful|beautiful\p{L}*|happy|delighted|impress\p{L}*|helped|helpful|kind|quick\p{L}*|fast|arrived|came|fits?|sorted|solved|fixed|resolved|läuft|funktioniert\p{L}*|klappt|geklappt|toll\p{L}*|super|schön\p{L}*|prima|perfekt\p{L}*|begeistert|zufrieden|freundlich\p{L}*|schnell\p{L}*|geholfen|angekommen|da|passt|beste\p{L}*|marche|fonctionne|parfait\p{L}*|super|génial\p{L}*|ravie?s?|content\p{L}*|arrivée?s?|rapide\p{L}*|excellent\p{L}*|meilleure?s?|aidée?|funciona\p{L}*|perfect[oa]\p{L}*|genial|encanta\p{L}*|content[oa]s?|llegó|llegado|rápid[oa]\p{L}*|mejor|excelente\p{L}*|ayud\p{L}+|perfei\p{L}+|ótim[oa]s?|adoro|chegou|rápid[oa]|melhor|ajud\p{L}+)(?!\p{L})|يعمل|تعمل|ممتاز|رائع|سعيد|وصل|أحب|جميل/iu;

/** Whether a clause tells of something that somebody is glad of. */
export const saysGladness = (words: string) => GLAD.test(words);

function matterMove(situation: Situation): Move | undefined {
  // What went wrong, or what they want; a clause that is neither is no matter to apologise for.
  const fresh = new Set(situation.unanswered.map((one) => one.id));
  const matters = mattersOf(situation).filter(({ words, evidence }) => {
    if (situation.mood !== 'trouble') return true;
    const told = tellsTrouble(words, situation);
    // Of what was told before our last answer only the plain fault still stands.
    return told && (fresh.has(evidence.interaction) || saysItWentWrong(words));
  });
  const isOfThisMessage = ({ words, evidence }: Matter) =>
    fresh.has(evidence.interaction) && !saysItIsDone(words) && contentWords(words).length > 1 && saysWanted(words);
  const told = matters.length > 0 ? matters : mattersOf(situation).filter(isOfThisMessage);
  if (!told[0]) return undefined;
  return {
    kind: 'acknowledge',
    // What does not say that something went wrong is taken up without an apology for it.
    topic: matters.length > 0 ? 'matter' : 'matter-neutral',
    slots: wordSlots(told),
    because: [{ kind: 'evidence', text: 'their-words', evidence: told[0].evidence }],
  };
}

/** Who writes to us first tells their trouble; whatever is said later may be small talk, and only plain words of a fault are taken for one. */
function tellsTrouble(words: string, { midway }: Situation): boolean {
  return midway ? saysItWentWrong(words) && !saysItIsDone(words) : saysTrouble(words);
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
  if (!ourFault && reading.feeling.intensity < 2 && matterMove(situation)) return undefined;
  // What we are sorry for is said only where their own words name it: "damaged" is no word for a mail that came back.
  const named = reasonsNamed(situation.unanswered.map((one) => one.text.slice(0, MOST_READ)).join('\n'));
  const reason = rules.reasons.find((id) => named.includes(id)) ?? 'other';
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

const MOST_READ = 1200;
const TIMED = new Set(['deadline', 'event']);

function because(text: string, one: Tried | Pledge): Because {
  if ('label' in one) return { kind: 'evidence', text, values: { label: one.label }, evidence: one.evidence };
  return { kind: 'promise', text, values: { what: one.what }, evidence: one.evidence };
}
