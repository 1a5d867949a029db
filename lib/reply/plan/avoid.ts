import type { Plan } from '../../domain/reply';
import type { Situation } from './situation';

/** What the reply must not ask, suggest or say. Values that may have changed or contradict each other may be confirmed. */
export function avoidList({ reading, guidance }: Situation): Plan['avoid'] {
  const asked = reading.answered
    .filter((one) => one.state === 'current')
    .map(({ slot, question, value, evidence }) => ({
      kind: 'ask' as const,
      what: slot === 'open' ? question : slot,
      because: { kind: 'evidence' as const, text: 'already-answered', values: { value }, evidence },
    }));
  const tried = reading.tried.map(({ step, label, outcome, evidence }) => ({
    kind: 'suggest' as const,
    what: step,
    because: { kind: 'evidence' as const, text: 'already-tried', values: { label, outcome }, evidence },
  }));
  const never = guidance.never.map(({ phrase }) => ({
    kind: 'say' as const,
    what: phrase,
    because: { kind: 'rule' as const, rule: 'never', text: 'never-say', values: { phrase } },
  }));
  return [...asked, ...tried, ...never];
}
