import type { Slot } from '../../domain/reading';
import type { Plan } from '../../domain/reply';
import { matchProcedures } from '../../guidance/match-procedures';
import { contentWords } from './content-words';
import { matterOf } from './matter';
import type { Situation } from './situation';

/** What a case can't be worked on without, where no procedure says otherwise. */
const NEEDED: Record<string, Slot[]> = {
  'delivery-lost': ['order-number'],
  'delivery-late': ['order-number'],
  damaged: ['order-number'],
  'wrong-item': ['order-number'],
  return: ['order-number'],
  refund: ['order-number'],
  'order-change': ['order-number'],
};

/** Slots that must be asked: needed, and neither told on any channel nor standing in an order or identifier. */
export function missingSlots(situation: Situation): Plan['missing'] {
  const matched = matchProcedures(situation.guidance, situation.rules)[0]?.procedure;
  const needed: Slot[] = [...(matched?.ask ?? situation.rules.reasons.flatMap((id) => NEEDED[id] ?? []))];
  if (isUndiagnosed(situation) && !needed.length) needed.push('steps-tried');
  const missing = [...new Set(needed)].filter((slot) => !isKnown(slot, situation));
  if (missing.length === 0 && saysTooLittle(situation, matched !== undefined)) missing.push('open');
  return missing.map((slot) => ({
    slot,
    because: { kind: 'rule', rule: matched?.id ?? 'needed', text: whyAsked(slot, situation), values: { slot } },
  }));
}

/** Where nobody has said a word, the reason is that nothing was read, which the agent can mend by opening the ticket. */
function whyAsked(slot: string, { current }: Situation): string {
  return slot === 'open' && current.length === 0 ? 'no-message-read' : 'needed-to-act';
}

const FAULTS = new Set(['device-fault', 'bug']);
/** Words of having done something about it, whether or not the ledger could name the step: who says so is not asked. */
const DID =
  /(?<!\p{L})(?:tried|(?:re-?)?(?:start|set|install|connect)(?:ed)?|reset|restarted|charged|checked|cleaned|changed|replaced|plugged|updated|switched|unplugged|manual|versucht|probiert|(?:neu|zurück)\p{L}*|geladen|geprüft|getauscht|gewechselt|gereinigt|gesteckt|aktualisiert|essayé|redémarr\p{L}+|réinstall\p{L}+|réinitialis\p{L}+|vérifié|chargée?|nettoyé|débranché|prob(?:é|ado)|intent(?:é|ado)|reinici\p{L}+|reinstal\p{L}+|cambi(?:é|ado)|cargu?\p{L}+|comprob\p{L}+|tentei|experimentei|reinici\p{L}+|troquei|carreguei|verifiquei|limpei)(?!\p{L})|جرب|حاول|أعدت|غيرت|شحنت|فحصت/iu;

/** A fault of a device or a program of which nobody has said what was done about it. */
function isUndiagnosed({ reading, dossier, rules }: Situation): boolean {
  return (
    rules.reasons.some((id) => FAULTS.has(id)) &&
    reading.tried.length === 0 &&
    !reading.promises.some((one) => one.kept === 'no') &&
    dossier.interactions.every((one) => one.direction === 'outbound' || !DID.test(one.text))
  );
}

function isKnown(slot: Slot, { dossier, reading }: Situation): boolean {
  if (reading.answered.some((one) => one.slot === slot && one.state !== 'superseded')) return true;
  if (slot === 'order-number') {
    return dossier.orders.length > 0 || reading.facts.some((one) => one.kind === 'order');
  }
  if (slot === 'name') return dossier.customer.name !== undefined;
  return (slot === 'email' || slot === 'phone') && dossier.customer.identifiers.some((one) => one.kind === slot);
}

const ENOUGH = 6;

function saysTooLittle(situation: Situation, matched: boolean): boolean {
  const { reading } = situation;
  const nothing = reading.reasons.length === 0 && contentWords(situation.rules.text).length < 3;
  if (nothing && situation.dossier.interactions.length < 2) return true;
  const told = situation.unanswered.flatMap((one) => contentWords(one.text)).length;
  // Who told us that much is not asked what happens.
  return !matched && told < ENOUGH && !reading.questions.some((one) => one.open) && matterOf(situation) === undefined;
}
