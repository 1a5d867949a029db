import type { Move } from '../../domain/reply';
import { type Span, wordingIn } from '../../guidance/document';
import { dueTime } from '../../guidance/due-time';
import { matchEscalation, matchProcedures } from '../../guidance/match-procedures';
import { spanIn } from './span-in';
import type { Situation } from './situation';

/**
 * When the customer hears from us next: after the procedure's follow-up time, else after a duration that its required
 * facts state, else within the channel's response time. `undefined` when nothing is left to do.
 */
export function nextStep(situation: Situation, asks: boolean): Move | undefined {
  if (situation.mood === 'happy') return undefined;
  const { guidance, rules, channel, dossier } = situation;
  const escalation = matchEscalation(guidance, rules);
  const procedure = matchProcedures(guidance, rules)[0]?.procedure;
  const response = guidance.responseTimes[channel as keyof Guidance['responseTimes']] ?? guidance.responseTimes.other;
  const stated = procedure?.facts.map((fact) =>
    spanIn(wordingIn(fact, situation.language) ?? wordingIn(fact, 'en') ?? ''),
  );
  const own = escalation?.within ?? procedure?.followUp ?? stated?.find((span) => span !== undefined);
  const span: Span = own ?? response ?? { count: 1, unit: 'working-days' };
  const rule = own ? (escalation?.id ?? procedure!.id) : 'response-times';
  return {
    kind: 'next-step',
    topic: asks ? 'next-after-ask' : 'next',
    slots: {
      when: { value: dueTime(dossier.now, span, guidance.hours), source: 'clock', rule },
      precision: {
        value: span.unit.endsWith('days') ? 'day' : span.unit === 'minutes' ? 'minutes' : 'hour',
        source: 'clock',
      },
    },
    because: [{ kind: 'rule', rule, text: 'next-step', values: { count: span.count, unit: span.unit } }],
  };
}

type Guidance = Situation['guidance'];
