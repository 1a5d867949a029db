import type { Dossier } from '../../domain/dossier';
import type { Interaction } from '../../domain/interaction';
import type { Reading } from '../../domain/reading';
import type { Move } from '../../domain/reply';
import type { Guidance } from '../../guidance/document';
import { isSettled, isTiny } from './is-settled';
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
  /** Something went wrong on our side, so that an apology is owed. */
  ourFault: boolean;
  /** All they wrote since our message is a word or two. */
  tiny: boolean;
}

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
  /charged (?:me )?(?:twice|two times|double|three times)|double charge|(?:zweimal|doppelt|zwei Mal) (?:abgebucht|berechnet|belastet)|prélevée? deux fois|débitée? deux fois|(?:cobrado|cargado) (?:dos veces|doble)|cobraram-?(?:me)? duas vezes|cobrad[oa] duas vezes|خصم.{0,40}مرتين/iu;
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
  const rules = refundOfReturned(ruleContext(dossier, reading, guidance ? known : {}));
  return {
    dossier,
    reading,
    guidance,
    rules,
    current,
    unanswered,
    language: supported(reading.language),
    channel: rules.channel,
    ...(isSettled(unanswered) ? { mood: 'happy' as const, ourFault: false } : moodOf(reading, rules)),
    tiny: isTiny(unanswered, current),
  };
}

/** What was sent back already is not to be returned again: the money for it is what is open. */
function refundOfReturned(rules: RuleContext): RuleContext {
  if (!rules.reasons.includes('return') || !SENT_BACK.test(rules.text) || !MONEY.test(rules.text)) return rules;
  return { ...rules, reasons: [...new Set(rules.reasons.map((id) => (id === 'return' ? 'refund' : id)))] };
}

const SENT_BACK =
  /zurückgeschickt|zurückgesendet|(?:sent|posted|shipped) (?:it|them|the [\p{L} ]{2,30}) back|returned (?:it|them|the)|renvoyé|retourné|devolví|he devuelto|devolvi|أعدت|أرجعت/iu;
const MONEY = /geld|betrag|€|\beur\b|£|\$|money|refund|argent|rembours|dinero|reembolso|dinheiro|مبلغ|نقود|استرداد/iu;

function moodOf(reading: Reading, rules: RuleContext): Pick<Situation, 'mood' | 'ourFault'> {
  const { label, intensity } = reading.feeling;
  const failed =
    DOUBLE_CHARGE.test(rules.text) ||
    rules.reasons.some((id) => TROUBLE.has(id)) ||
    rules.promiseBroken ||
    rules.failedFixes > 0;
  const hurt = HURT.has(label) && intensity > 0;
  const open = reading.questions.some((one) => one.open);
  const happy = (label === 'pleased' || label === 'grateful') && !open && !rules.promiseBroken;
  if (happy) return { mood: 'happy', ourFault: false };
  return { mood: failed || hurt ? 'trouble' : 'neutral', ourFault: failed };
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'];

/** The language to answer in: the customer's, or English where we can't write it. */
function supported(language: string): string {
  const code = language.slice(0, 2);
  return LANGUAGES.includes(code) ? code : 'en';
}

const MOST_READ = 600;

/** The customer's newest messages, from which a language takes the thing they are about, newest first; none without one. */
export function aboutSlot({ dossier }: Situation): Move['slots'] {
  const newest = dossier.interactions
    .filter((one) => one.direction === 'inbound')
    .toReversed()
    .slice(0, 3);
  return Object.fromEntries(
    newest.map(({ id, text }, index) => {
      const end = Math.min(text.length, MOST_READ);
      const evidence = { interaction: id, start: 0, end };
      return [`about${index + 1}`, { value: text.slice(0, end), source: 'evidence' as const, evidence }];
    }),
  );
}
