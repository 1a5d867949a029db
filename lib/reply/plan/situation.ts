import type { Dossier } from '../../domain/dossier';
import type { Interaction } from '../../domain/interaction';
import type { Reading } from '../../domain/reading';
import type { Move } from '../../domain/reply';
import type { Guidance } from '../../guidance/document';
import { ownTextOf } from '../../understanding/text/own-words-of';
import { reasonsNamed } from '../../understanding/reason/reasons-named';
import { isSettled, isTiny } from './is-settled';
import { saysItWentWrong } from './went-wrong';
import { saysWish } from './wish-in';
import { ruleContext, type RuleContext } from '../../guidance/rule-context';

/** What the plan's parts look at together. */
export interface Situation {
  dossier: Dossier;
  reading: Reading;
  guidance: Guidance;
  rules: RuleContext;
  /** Messages of the conversation to answer, oldest first. */
  current: Interaction[];
  /** The customer's messages in it since our last answer; the last one when we answered already. */
  unanswered: Interaction[];
  language: string;
  channel: string;
  /** `trouble`: something of ours went wrong or hurts; `happy`: praise and nothing open; `neutral`: the rest. */
  mood: 'trouble' | 'neutral' | 'happy';
  /** The customer is plainly glad, whatever else they ask. */
  glad: boolean;
  /** Something went wrong on our side, so that an apology is owed. */
  ourFault: boolean;
  /** We have answered before: what is written now goes on from there. */
  midway: boolean;
  /** All they wrote since our message is a word or two. */
  tiny: boolean;
}

const MOST_READ = 600;

const TROUBLE = new Set([
  'delivery-late',
  'delivery-lost',
  'damaged',
  'wrong-item',
  'outage',
  'device-fault',
  'bug',
  'payment-failed',
  'complaint-service',
]);
/** A double charge is a fault of ours, however calmly it is reported; other questions of billing are not. */
const DOUBLE_CHARGE =
  /(?:charged|billed) (?:me )?(?:twice|two times|double|three times)|double charge|(?:zweimal|doppelt|dreimal|zwei Mal|drei Mal) (?:abgebucht|berechnet|belastet)|(?:prélevée?|débitée?|facturée?) (?:deux|trois) fois|(?:cobrado|cargado|cobraron) (?:(?:dos|tres) veces|doble)|(?:cobraram-?(?:me)?|cobrad[oa]|debitad[oa]) (?:duas|três) vezes|خصم.{0,40}(?:مرتين|ثلاث مرات)/iu;
const HURT = new Set(['worried', 'disappointed', 'frustrated', 'angry', 'sad', 'sarcastic']);

/** Reads what kind of conversation this is. Persona and stage come from their own room where they are known. */
export function situationOf(
  dossier: Dossier,
  reading: Reading,
  guidance: Guidance,
  known: { persona?: string; stage?: string } = {},
): Situation {
  const current = dossier.interactions.filter((one) => one.conversation === dossier.current);
  const inbound = current.filter((one) => one.direction === 'inbound');
  const answered = current.findLastIndex((one) => one.direction === 'outbound');
  const since = current.slice(answered + 1).filter((one) => one.direction === 'inbound');
  const unanswered = since.length > 0 ? since : inbound.slice(-1);
  const whole = withoutRefused(refundOfReturned(ruleContext(dossier, reading, guidance ? known : {})));
  const rules = answered < 0 ? whole : stillOf(whole, reading, unanswered);
  const glad = isGlad(reading, unanswered);
  return {
    dossier,
    reading,
    guidance,
    rules,
    current,
    unanswered,
    language: supported(reading.language),
    channel: rules.channel,
    ...(isSettled(unanswered) ? { mood: 'happy' as const, ourFault: false } : moodOf(reading, rules, unanswered, glad)),
    glad,
    midway: answered >= 0,
    tiny: isTiny(unanswered, current),
  };
}

/**
 * Who answers us or closes behind an answer of ours, without asking or complaining, speaks of what was just said: of the reasons of the whole
 * conversation those stand that the newest words name or an agent chose. A procedure out of nowhere is the worst of replies.
 */
function stillOf(rules: RuleContext, reading: Reading, unanswered: readonly Interaction[]): RuleContext {
  const fresh = new Set(unanswered.map((one) => one.id));
  const insists =
    isHurt(reading) ||
    rules.promiseBroken ||
    reading.questions.some((one) => one.open && fresh.has(one.evidence.interaction));
  if (insists) return rules;
  const named = reasonsNamed(unanswered.map(({ text }) => text.slice(0, MOST_READ)).join('\n'));
  const chosen = reading.reasons.filter((one) => one.confidence === 1).map((one) => one.id);
  return { ...rules, reasons: rules.reasons.filter((id) => named.includes(id) || chosen.includes(id)) };
}

/** "Please do NOT cancel": the word is there, and the wish is the opposite. */
function withoutRefused(rules: RuleContext): RuleContext {
  return NO_CANCEL.test(rules.text) ? { ...rules, reasons: rules.reasons.filter((id) => id !== 'cancel') } : rules;
}

const NO_CANCEL =
  /stornier\p{L}* (?:\p{L}+ ){0,3}nicht(?!\p{L})|nicht (?:\p{L}+ ){0,2}(?:stornier|kündig)|(?:don['’]?t|do not|not to|never) (?:want (?:you )?to )?cancel|n['’]annul\p{L}+ (?:surtout )?pas|ne (?:veux|voulons|souhaite) pas (?:annuler|résilier)|no (?:quiero |queremos )?(?:que )?(?:cancel|anul)\p{L}*|não (?:quero |queremos )?(?:que )?(?:cancel|anul)\p{L}*|لا (?:أريد (?:أن )?)?(?:تلغ|إلغاء|ألغي)/iu;

/** What was sent back already is not to be returned again: the money for it is what is open. */
function refundOfReturned(rules: RuleContext): RuleContext {
  if (!rules.reasons.includes('return') || !SENT_BACK.test(rules.text) || !MONEY.test(rules.text)) return rules;
  return { ...rules, reasons: [...new Set(rules.reasons.map((id) => (id === 'return' ? 'refund' : id)))] };
}

const SENT_BACK =
  /zurückgeschickt|zurückgesendet|(?:sent|posted|shipped) (?:it|them|the [\p{L} ]{2,30}) back|returned (?:it|them|the)|renvoyé|retourné|devolví|he devuelto|devolvi|أعدت|أرجعت/iu;
const MONEY = /geld|betrag|€|\beur\b|£|\$|money|refund|argent|rembours|dinero|reembolso|dinheiro|مبلغ|نقود|استرداد/iu;

function moodOf(
  reading: Reading,
  rules: RuleContext,
  unanswered: readonly Interaction[],
  glad: boolean,
): Pick<Situation, 'mood' | 'ourFault'> {
  const { label } = reading.feeling;
  const failed =
    DOUBLE_CHARGE.test(rules.text) ||
    rules.reasons.some((id) => TROUBLE.has(id)) ||
    rules.promiseBroken ||
    rules.failedFixes > 0 ||
    unanswered.some(({ text }) => tellsOfAFault(text));
  const open = reading.questions.some((one) => one.open);
  const happy = (label === 'pleased' || label === 'grateful') && !open && !unanswered.some(({ text }) => isNoEnd(text));
  if (happy) return { mood: 'happy', ourFault: false };
  if (glad) return { mood: 'neutral', ourFault: false };
  return { mood: failed || isHurt(reading) ? 'trouble' : 'neutral', ourFault: failed };
}

function isHurt({ feeling }: Pick<Reading, 'feeling'>): boolean {
  return HURT.has(feeling.label) && feeling.intensity > 0;
}

/** Whether somebody who thanks goes on with a "but", or waits for more. */
function isNoEnd(text: string): boolean {
  const read = text.slice(0, MOST_READ);
  return AWAITS.test(read) || BUT.test(read);
}

/**
 * Whether the customer is plainly glad, so that nothing is to be sorry for: thanks with a "but" are none. Who thanks after a day that we named
 * has what was promised, even where nobody wrote so.
 */
function isGlad({ feeling }: Pick<Reading, 'feeling'>, unanswered: readonly Interaction[]): boolean {
  return (
    (feeling.label === 'pleased' || feeling.label === 'grateful') &&
    feeling.intensity > 0 &&
    !unanswered.some(({ text }) => isNoEnd(text) || tellsOfAFault(text))
  );
}

/** Told as a fact: neither asked nor wished. */
function tellsOfAFault(text: string): boolean {
  const sentences = text.slice(0, MOST_READ).match(/[^.!?؟\n]+[.!?؟]?/gu) ?? [];
  return sentences.some((one) => !/[?؟]$/u.test(one) && !saysWish(one) && saysItWentWrong(one));
}

/** Thanks with a "but" are no happy end. */
const BUT = /(?<!\p{L})(?:but|however|aber|leider|mais|hélas|pero|mas|ولكن|لكن)(?!\p{L})/iu;

/** Thanks in advance, by somebody who waits for more from us. */
const AWAITS =
  /look(?:ing)? forward|(?:waiting|wait) for (?:your|an?)|awaiting|ich (?:warte|erwarte)|freue mich auf|j['’]attends|dans l['’]attente|(?:quedo|estoy) (?:a la espera|pendiente)|espero (?:su|tu|vuestra) respuesta|(?:fico|estou) (?:à espera|a aguardar)|aguardo|أنتظر|بانتظار/iu;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'];

/** The language to answer in: the customer's, or English where we can't write it. */
function supported(language: string): string {
  const code = language.slice(0, 2);
  return LANGUAGES.includes(code) ? code : 'en';
}

/** The customer's newest messages, from which a language takes the thing they are about, newest first, then their subject; none without one. */
export function aboutSlot({ dossier, current }: Situation): Move['slots'] {
  const newest = dossier.interactions
    .filter((one) => one.direction === 'inbound')
    .toReversed()
    .slice(0, 3);
  const told = newest.map((one) => ({ id: one.id, text: ownTextOf(one).slice(0, MOST_READ) }));
  const headed = current.find((one) => one.direction === 'inbound' && one.subject);
  if (headed) told.push({ id: headed.id, text: headed.subject!.slice(0, MOST_READ) });
  return Object.fromEntries(
    told.map(({ id, text }, index) => {
      const evidence = { interaction: id, start: 0, end: text.length };
      return [`about${index + 1}`, { value: text, source: 'evidence' as const, evidence }];
    }),
  );
}
