import type { Answered, Reading, Slot, Tried } from '../../../lib/domain/reading';
import { checkDraft } from '../../../lib/reply/check/check-draft';
import type { CheckInput } from '../../../lib/reply/check/define-check';
import { anInteraction } from '../../db/an-interaction';
import { aReading } from './a-reading';

const evidence = { interaction: 'i1', start: 0, end: 5 };
const at = '2026-03-05T10:00:00.000Z';

export function answered(slot: Slot, value: string, state: Answered['state'] = 'current'): Answered {
  return {
    slot,
    question: slot,
    value,
    normalized: value.toLowerCase(),
    evidence,
    channel: 'email',
    at,
    confidence: 1,
    state,
  };
}

export function tried(step: string, outcome: Tried['outcome'] = 'failed'): Tried {
  return { step, label: step, outcome, evidence, channel: 'email', at, confidence: 1 };
}

/** A draft to a customer who wrote one message, with a reading and rules in which nothing stands but what is given. */
export function aDraft(text: string, reading: Partial<Reading> = {}, given: Partial<CheckInput> = {}): CheckInput {
  return {
    text,
    dossier: {
      customer: { identifiers: [] },
      interactions: [anInteraction({ id: 'i1', at, text: 'A-1029 drops every evening.' })],
      orders: [],
      current: 'acme:desk.example:1',
      now: '2026-03-06T12:00:00.000Z',
      agent: { role: 'frontline' },
    },
    reading: aReading(reading),
    rules: { never: [], facts: [], offers: [], identitySlots: [], sources: [] },
    ...given,
  };
}

/** The findings of one kind. */
export function found(kind: string, input: CheckInput) {
  return checkDraft(input).filter((one) => one.kind === kind);
}
