import { matchWords } from '../../understanding/ledger/match-words';
import { claimsIn } from './claims';
import { defineCheck, type PreparedCheck } from './define-check';
import type { Sentence } from './sentences';
import { sentenceAt, without } from './sentences';
import { isSomebodys } from './somebodys';
import { specificsIn, type Specific } from './specifics';
import { instructingWords } from './words/instructing';
import { promisingWords } from './words/promising';

const MUST_HAVE_A_SOURCE = new Set(['link', 'amount', 'percent', 'span', 'number', 'reference']);

/** Money and links do harm where they are wrong. */
const STOPS = new Set(['link', 'amount']);

/**
 * What a writer must not make up. A stop: a link that is none of ours (S10), an amount that neither the dossier nor the guidance says, and
 * a share or a number of months or years where they say another of the same matter. A warning: any other figure that they do not say,
 * which may well stand in the writer's own systems, a length of time, opening hours, a date, a version, and a term of business, where the
 * writer does not speak of their own next step.
 */
export default defineCheck({
  kind: 'unsourced-fact',
  find(input) {
    const specifics = specificsIn(input.text).filter((one) => isUnsourced(one, input));
    const claims = input.sentences.flatMap((sentence) =>
      claimsIn({ ...sentence, text: input.own.slice(sentence.start, sentence.end) }, input.language)
        .filter((claim) => !input.matter.holds(claim, input.language))
        .slice(0, 1),
    );
    return [
      ...specifics.map((one) =>
        findingOf(one, STOPS.has(one.kind) || input.matter.contradicts(one, input) ? 'stop' : 'warn', input),
      ),
      ...claims.map((one) => findingOf(one, 'warn', input)),
    ];
  },
});

function isUnsourced(one: Specific, input: PreparedCheck): boolean {
  const { known } = input.matter;
  const said = sentenceAt(input.sentences, one.start)?.text ?? '';
  // A question claims nothing; which number to dial or to enter is how a thing is done.
  if (one.kind !== 'link' && one.kind !== 'reference' && one.kind !== 'amount' && /[?؟]$/u.test(said)) return false;
  if (one.kind === 'number' && one.normalized.length < 7 && matchWords(instructingWords(input.language), said))
    return false;
  const thisYear = new Date(input.dossier.now).getUTCFullYear();
  return (
    MUST_HAVE_A_SOURCE.has(one.kind) &&
    !isSomebodys(one, input) &&
    !(one.kind === 'link' ? known.isOurs(one) : known.has(one)) &&
    !known.onlyInNotes(one) &&
    !(one.kind === 'number' && Math.abs(Number(one.normalized) - thisYear) <= 1) &&
    !isWithinAnOffer(one, input)
  );
}

// Up to its limit an offer's amount is the writer's to choose; what something costs is not.
function isWithinAnOffer(
  { kind, normalized, start }: Specific,
  { rules, language, sentences }: PreparedCheck,
): boolean {
  const words = promisingWords(language);
  if (kind !== 'amount' || !words) return false;
  const said = sentenceAt(sentences, start)?.text ?? '';
  const gives = [words.commit, ...Object.values(words.money)].some((source) => matchWords(source, said));
  return gives && rules.offers.some(({ left }) => left !== undefined && Number(normalized) <= left);
}

function findingOf(
  { text, start, end }: Pick<Specific, 'text'> & Pick<Sentence, 'start' | 'end'>,
  severity: 'stop' | 'warn',
  input: PreparedCheck,
) {
  const sentence = sentenceAt(input.sentences, start) ?? { start, end };
  return {
    severity,
    span: [start, end] as [number, number],
    because: { quote: text },
    values: { value: text },
    repair: without(input.text, sentence.start, sentence.end),
  };
}
