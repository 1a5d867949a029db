import type { Because, Move } from '../../domain/reply';
import { defaultGuidance } from '../../guidance/default/default-guidance';
import { wordingIn, type Procedure, type Wording } from '../../guidance/document';
import { fold } from '../../guidance/fold';
import type { GrantedOffer } from '../../guidance/evaluate-offers';
import { matchEscalation, matchProcedures } from '../../guidance/match-procedures';
import { offerMoves } from './offers';
import { isWrittenIn } from './is-written-in';
import { spanIn } from './span-in';
import { aboutSlot, type Situation } from './situation';

/** Steps of the first matching procedure, its facts, an escalation, offers within limits; or simply taking the case in hand. */
export function actMoves(situation: Situation, granted: readonly GrantedOffer[]): Move[] {
  const matched = matchProcedures(situation.guidance, situation.rules)[0];
  const escalation = matchEscalation(situation.guidance, situation.rules);
  const to = escalation && wordingIn(escalation.to, situation.language);
  const handOver: Move[] = to
    ? [
        {
          kind: 'act',
          topic: 'escalate',
          slots: { to: { value: to, source: 'guidance', rule: escalation.id } },
          because: [rule(escalation.id, 'escalation')],
        },
      ]
    : [];
  const steps = matched && !matched.leaveScript ? stepMoves(matched.procedure, situation) : [];
  const acts = [...steps, ...handOver];
  const facts = matched ? matched.procedure.facts.flatMap((fact) => factMove(fact, matched.procedure, situation)) : [];
  return [
    ...(acts.length > 0 ? acts : fallBack(situation, matched?.leaveScript ? undefined : matched?.procedure)),
    ...facts,
    ...offerMoves(situation, granted),
  ];
}

function stepMoves(procedure: Procedure, situation: Situation): Move[] {
  const failed = situation.reading.tried.filter((one) => one.outcome !== 'solved' && one.outcome !== 'only-suggested');
  return procedure.say.flatMap((say): Move[] => {
    const text = wordingIn(say, situation.language);
    if (!text || !isWrittenIn(text, situation.language)) return [];
    if (failed.some((one) => repeats(text, one.label))) return [];
    const { topic, slots } = shapeOf(text, procedure.id);
    return [
      {
        kind: 'act',
        topic,
        slots: { ...slots, ...orderMeant(situation) },
        because: [rule(procedure.id, 'procedure-step')],
      },
    ];
  });
}

/** The order a step is about, where there is but one it can be about. */
function orderMeant({ dossier, rules }: Situation): Move['slots'] {
  const named = dossier.orders.filter((one) => fold(rules.text).includes(fold(one.id)));
  const [order, other] = named.length > 0 ? named : dossier.orders;
  if (!order || other || !rules.reasons.some((id) => OF_AN_ORDER.has(id))) return {};
  return { order: { value: order.id, source: 'order' } };
}

const OF_AN_ORDER = new Set([
  'delivery-late',
  'delivery-lost',
  'damaged',
  'wrong-item',
  'return',
  'refund',
  'billing',
  'order-change',
  'device-fault',
  'warranty',
]);

/** A lead writes steps as "open a trace", as "ask the customer to …", or as a whole sentence; each is worded in its own way. */
function shapeOf(text: string, id: string): Pick<Move, 'topic' | 'slots'> {
  const slot = (value: string) => ({ step: { value, source: 'guidance' as const, rule: id } });
  const told = /^(?:tell|inform|let) (?:the )?(?:customer|them)(?: know)?(?: that)? /i.exec(text);
  if (told) return { topic: 'act-sentence', slots: slot(text.slice(told[0].length)) };
  const asked = /^ask (?:the )?(?:customer|them) (for|to) /i.exec(text);
  if (asked) {
    const wanted = text.slice(asked[0].length).replace(/[.\s]+$/, '');
    return {
      topic: 'act-sentence',
      slots: slot(asked[1] === 'for' ? `Could you send me ${wanted}?` : `Please ${wanted}`),
    };
  }
  const offered = /^offer (?:the customer |them )?/i.exec(text);
  if (offered) return { topic: 'act-sentence', slots: slot(`I can offer you ${text.slice(offered[0].length)}`) };
  const sentence =
    /[.!؟?]$/.test(text) ||
    /^(?:we|you|your|i|wir|ich|sie|ihre?|du|nous|vous|je|votre|nosotros|su|tu|o seu|a sua|نحن|سنقوم|سوف) /i.test(text);
  return { topic: sentence ? 'act-sentence' : 'act', slots: slot(text.replace(/[.\s]+$/, '')) };
}

function factMove(fact: Wording, procedure: Procedure, situation: Situation): Move[] {
  const own = wordingIn(fact, situation.language);
  const because = [rule(procedure.id, 'required-fact')];
  if (own && isWrittenIn(own, situation.language)) {
    return [
      {
        kind: 'inform',
        topic: 'fact',
        slots: { text: { value: own, source: 'guidance', rule: procedure.id } },
        because,
      },
    ];
  }
  // The rule has no wording in this language: a duration can be said in any; other facts are given as the rule has them.
  const foreign = own ?? wordingIn(fact, 'en');
  const span = foreign && spanIn(foreign);
  if (span) {
    const slots = { span: { value: `${span.count} ${span.unit}`, source: 'guidance' as const, rule: procedure.id } };
    return [{ kind: 'inform', topic: 'fact-span', slots, because }];
  }
  return foreign
    ? [
        {
          kind: 'inform',
          topic: 'fact',
          slots: { text: { value: foreign, source: 'guidance', rule: procedure.id } },
          because,
        },
      ]
    : [];
}

/** Where the rules say nothing that can be said here: the careful shipped step for the reason, else taking it in hand. */
function fallBack(situation: Situation, matched: Procedure | undefined): Move[] {
  const shipped =
    matched &&
    defaultGuidance.procedures.find((one) => one.when.reasons?.some((id) => situation.rules.reasons.includes(id)));
  const text = shipped && shipped !== matched ? wordingIn(shipped.say[0]!, situation.language) : undefined;
  if (text) return [{ kind: 'act', ...shapeOf(text, shipped!.id), because: [rule(matched!.id, 'procedure-step')] }];
  const because: Because[] = [{ kind: 'convention', text: 'no-rule-applies' }];
  return [{ kind: 'act', topic: 'take-over', slots: aboutSlot(situation), because }];
}

/** Whether a step asks for what was done already: two thirds of the shorter one's words in common. */
function repeats(step: string, label: string): boolean {
  const words = (text: string) =>
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5));
  const [one, other] = [words(step), words(label)];
  const common = one.filter((word) => other.includes(word)).length;
  return common > 0 && common / Math.min(one.length, other.length) >= 0.66;
}

function rule(id: string, text: string): Because {
  return { kind: 'rule', rule: id, text };
}
