import { capitalized } from '../capitalized';
import type { Evidence } from '../../domain/reading';
import { quoteOf } from '../../domain/reading';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck, type PreparedCheck } from './define-check';
import { unanswered } from './unanswered';
import { acknowledgingWords } from './words/acknowledging';

const WELL = new Set(['calm', 'pleased', 'grateful', 'confused']);
/** So many fixes that failed deserve a word. */
const FAILED = 2;

/** A broken promise, fixes that failed or a strong feeling, and not a word of it. Once we have answered the newest message it is not due again. */
export default defineCheck({
  kind: 'missing-acknowledgement',
  find(input) {
    const words = acknowledgingWords(input.language);
    const due = words && !alreadyAnswered(input) ? causeOf(input) : undefined;
    if (!words || !due || matchWords(words.any, input.text)) return [];
    const [first] = input.sentences;
    const greeted = first && /[,،:–]$|^[^.!?؟]{1,40}!?$/u.test(first.text) && input.sentences.length > 1;
    const at = greeted ? first.end : 0;
    const rest = input.text.slice(at);
    const gap = greeted ? /^\s*/.exec(rest)![0] || ' ' : '';
    return [
      {
        severity: 'warn' as const,
        span: [0, input.text.length] as [number, number],
        because: {
          interaction: due.evidence?.interaction,
          quote: due.evidence && quoteOf(due.evidence, input.dossier.interactions),
        },
        repair: `${input.text.slice(0, at)}${gap}${words.say[due.cause]} ${capitalized(rest.trimStart())}`,
      },
    ];
  },
});

// What we have answered since is not due again; a customer who is content needs no word about what went before.
function causeOf({
  reading,
  dossier,
}: PreparedCheck): { cause: 'promise' | 'fixes' | 'feeling'; evidence?: Evidence } | undefined {
  const { label, intensity, evidence } = reading.feeling;
  if (label === 'pleased' || label === 'grateful') return undefined;
  const broken = reading.promises.findLast((one) => one.kept === 'no');
  if (broken) return { cause: 'promise', evidence: broken.evidence };
  const waiting = unanswered(dossier);
  const shown = evidence.find((one) => waiting.includes(one.interaction));
  // A feeling that the agent set has no words to rest on.
  if (intensity >= 2 && !WELL.has(label) && (shown || !evidence.length)) return { cause: 'feeling', evidence: shown };
  const failed = reading.tried.filter((one) => one.outcome === 'failed');
  const newly = failed.findLast((one) => waiting.includes(one.evidence.interaction));
  return failed.length >= FAILED && newly ? { cause: 'fixes', evidence: newly.evidence } : undefined;
}

function alreadyAnswered({ dossier }: PreparedCheck): boolean {
  return unanswered(dossier).length === 0;
}
