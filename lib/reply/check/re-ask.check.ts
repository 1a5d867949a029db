import { quoteOf } from '../../domain/reading';
import { packFor } from '../../understanding/languages';
import { detectAsks } from '../../understanding/ledger/detect-asks';
import { defineCheck } from './define-check';
import { without } from './sentences';

/**
 * Asks for what the customer has already told us, on whichever channel. A stale value or two conflicting ones may be asked for
 * again, and so may what an identity check by procedure asks.
 */
export default defineCheck({
  kind: 're-ask',
  find({ text, language, reading, dossier, rules }) {
    return detectAsks(text, packFor(language)?.ledger).flatMap(({ slot, start, end }) => {
      const told = reading.answered.findLast((one) => one.slot === slot && one.state === 'current');
      if (!told || rules.identitySlots.includes(slot)) return [];
      const quote = quoteOf(told.evidence, dossier.interactions) || told.value;
      return [
        {
          severity: 'stop' as const,
          span: [start, end] as [number, number],
          because: { interaction: told.evidence.interaction, quote },
          values: { question: told.question, value: told.value },
          repair: without(text, start, end),
        },
      ];
    });
  },
});
