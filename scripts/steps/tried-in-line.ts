import type { Interaction } from '../../lib/domain/interaction';
import type { Outcome } from '../../lib/domain/reading';
import { packFor } from '../../lib/understanding/languages';
import { stepSource } from '../../lib/understanding/ledger/judged-steps';
import type { Writer } from '../../lib/understanding/ledger/mode-of';
import { readTried } from '../../lib/understanding/ledger/read-tried';
import type { Result, StepModel } from '../../lib/understanding/step/step-model';
import type { LabelledStep } from './labelled-steps';

const DIRECTIONS: Record<Writer, Interaction['direction']> = { customer: 'inbound', us: 'outbound', note: 'note' };
const OUTCOMES: Record<Result, Outcome> = {
  unsaid: 'failed',
  failed: 'failed',
  briefly: 'solved-briefly',
  partly: 'partly',
  solved: 'solved',
};

/** The outcomes that a reading finds in a line that is a message of its own. */
export function triedInLine({ text, language, writer }: LabelledStep, model: StepModel | undefined): Outcome[] {
  const message: Interaction = {
    id: 'line',
    conversation: 'line',
    party: 'line',
    system: 'bench',
    channel: 'email',
    direction: DIRECTIONS[writer],
    at: '2026-03-12T09:40:00Z',
    capturedAt: '2026-03-12T09:40:00Z',
    contentKey: 'line',
    audience: { site: 'bench' },
    origin: 'bench',
    text,
  };
  return readTried([message], () => stepSource(packFor(language)!.ledger, model)).map((one) => one.outcome);
}

/** The outcome that the line's label means in a reading; none where no step is told. */
export function outcomeOfLine({ deed, result }: LabelledStep): Outcome | undefined {
  if (deed === 'did') return OUTCOMES[result];
  if (deed === 'wont') return 'refused';
  return deed === 'told' ? 'only-suggested' : undefined;
}
