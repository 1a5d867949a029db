import { capitalized } from '../capitalized';
import type { Evidence } from '../../domain/reading';
import { quoteOf } from '../../domain/reading';
import { stemsOf } from '../../guidance/knowledge/stems';
import { matchWords } from '../../understanding/ledger/match-words';
import { defineCheck, type PreparedCheck } from './define-check';
import { unanswered } from './unanswered';
import { acknowledgingWords } from './words/acknowledging';

const WELL = new Set(['calm', 'pleased', 'grateful', 'confused']);
/** So many fixes that failed deserve a word. */
const FAILED = 2;
const MILD = 2;
const STRONG = 3;
/** A reply that shares so many words with a promise speaks of it. */
const COMMON = 2;

/** A broken promise, fixes that failed or a strong feeling, and not a word of it. Once we have answered the newest message it is not due again. */
export default defineCheck({
  kind: 'missing-acknowledgement',
  find(input) {
    const words = acknowledgingWords(input.language);
    const due = words && !alreadyAnswered(input) ? causeOf(input) : undefined;
    if (!words || !due || acknowledges(words.any, bodyOf(input))) return [];
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
  text,
  language,
}: PreparedCheck): { cause: 'promise' | 'fixes' | 'feeling'; evidence?: Evidence } | undefined {
  const { label, intensity, evidence } = reading.feeling;
  if (label === 'pleased' || label === 'grateful') return undefined;
  const broken = reading.promises.findLast((one) => one.kept === 'no');
  if (broken && !isKeptBy(text, quoteOf(broken.evidence, dossier.interactions), language))
    return { cause: 'promise', evidence: broken.evidence };
  const waiting = unanswered(dossier);
  const shown = evidence.find((one) => waiting.includes(one.interaction));
  const failed = reading.tried.filter((one) => one.outcome === 'failed');
  // A mild feeling that rests on one word is often none; a fix in vain bears it out. One that the agent set has no words to rest on.
  const isSure = intensity >= STRONG || !evidence.length || evidence.length > 1 || failed.length > 0;
  if (intensity >= MILD && isSure && !WELL.has(label) && (shown || !evidence.length))
    return { cause: 'feeling', evidence: shown };
  const newly = failed.findLast((one) => waiting.includes(one.evidence.interaction));
  return failed.length >= FAILED && newly ? { cause: 'fixes', evidence: newly.evidence } : undefined;
}

// A smile or a heart takes up what was said in fun or in sorrow.
const FACE = /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{2764}\u{1F494}-\u{1F49F}]/u;

function acknowledges(words: string, text: string): boolean {
  return FACE.test(text) || matchWords(words, text) !== null;
}

/** Whether what a reply tells is what had been promised. */
function isKeptBy(text: string, promise: string, language: string): boolean {
  const told = new Set(stemsOf(text, language));
  return stemsOf(promise, language).filter((stem) => told.has(stem)).length >= COMMON;
}

// "Thanks" above the name is how letters end.
const CLOSING_WORDS = 3;

function bodyOf({ sentences }: PreparedCheck): string {
  const last = sentences.findLastIndex(({ text }) => text.split(/\s+/).length > CLOSING_WORDS);
  return (last < 0 ? sentences : sentences.slice(0, last + 1)).map(({ text }) => text).join('\n');
}

function alreadyAnswered({ dossier }: PreparedCheck): boolean {
  return unanswered(dossier).length === 0;
}
