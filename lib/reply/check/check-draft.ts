import type { Finding } from '../../domain/reply';
import { detectLanguage } from '../../understanding/language/detect-language';
import bannedPhrase from './banned-phrase.check';
import type { Check, CheckInput } from './define-check';
import internalLeak from './internal-leak.check';
import reAsk from './re-ask.check';
import repeatedFix from './repeated-fix.check';
import missingProcedureFact from './missing-procedure-fact.check';
import { maskQuotes } from './mask-quotes';
import missingAcknowledgement from './missing-acknowledgement.check';
import overPromise from './over-promise.check';
import wrongLanguage from './wrong-language.check';
import { prepareMatter, type CheckMatter, type PreparedMatter } from './prepare-matter';
import { sentencesOf } from './sentences';
import stale from './stale.check';
import unansweredQuestion from './unanswered-question.check';
import unsourcedFact from './unsourced-fact.check';
import wornPhrase from './worn-phrase.check';
import wrongCustomerData from './wrong-customer-data.check';
import { withoutDoubles } from './without-doubles';
import wrongName from './wrong-name.check';

/** Below this the draft's own language is not told from its words. */
const SURE = 0.6;

/** Every check there is; a test holds this list equal to the files of the folder. */
export const checks: readonly Check[] = [
  overPromise,
  wrongLanguage,
  missingAcknowledgement,
  stale,
  reAsk,
  repeatedFix,
  wrongName,
  wrongCustomerData,
  unsourcedFact,
  internalLeak,
  bannedPhrase,
  unansweredQuestion,
  missingProcedureFact,
  wornPhrase,
];

/**
 * What must not be sent, and what had better not: findings in the text's order, stops first at equal places. Empty for an empty box.
 */
export function checkDraft(input: CheckInput): Finding[] {
  return checksFor(input)(input.text, input.basedOn);
}

/** The check of any text for one matter: what history and guidance say is looked up once, so that a keystroke costs only its text. */
export function checksFor(matter: CheckMatter): (text: string, basedOn?: string) => Finding[] {
  const prepared = prepareMatter(matter);
  return (text, basedOn) => (text.trim() ? findIn({ ...matter, text, basedOn }, prepared) : []);
}

function findIn(input: CheckInput, matter: PreparedMatter): Finding[] {
  const written = detectLanguage(input.text);
  const language = written.confidence >= SURE ? written.language : input.reading.language;
  const prepared = {
    ...input,
    matter,
    language,
    sentences: sentencesOf(input.text, language),
    own: maskQuotes(input.text, matter.saidByCustomer),
  };
  const found = checks.flatMap((check) => check.find(prepared).map((finding) => ({ ...finding, kind: check.kind })));
  return withoutDoubles(found).sort(
    (one, other) => one.span[0] - other.span[0] || Number(one.severity === 'warn') - Number(other.severity === 'warn'),
  );
}
