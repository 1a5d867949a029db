import type { Interaction } from '../../domain/interaction';
import type { CustomerQuestion } from '../../domain/reading';
import { sentencesIn, type Sentence } from '../text/clauses';
import { ownWordsOf } from '../text/own-words-of';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

type PackOf = (one: Interaction) => LedgerPack | undefined;

const SHORTEST = 8;
const GREETING_LENGTH = 18;
/** An answer that opens so speaks to what was asked, whatever its words. */
const YES_OR_NO = /^(?:yes|no|ja|nein|oui|non|s[íi]|sim|n[ãa]o|نعم|لا)(?=[,.!،: ])/iu;

/** Questions and requests in the customer's messages of one conversation, oldest first, and which of ours answered them. */
export function readQuestions(
  interactions: readonly Interaction[],
  current: string,
  packOf: PackOf,
): CustomerQuestion[] {
  const here = interactions.filter((one) => one.conversation === current);
  return here.flatMap((one, i) => {
    if (one.direction !== 'inbound') return [];
    const asked = sentencesIn(one.text, ownWordsOf(one)).flatMap((sentence) => {
      const kind = kindOf(sentence, packOf(one));
      return kind ? [{ kind, sentence }] : [];
    });
    const replies = here.slice(i + 1).filter((other) => other.direction === 'outbound');
    return asked.map(({ kind, sentence }): CustomerQuestion => {
      const others = asked.filter((other) => other.sentence !== sentence).map((other) => other.sentence.text);
      const answer = replies.find((reply) => answers(reply, sentence.text, others, packOf(reply)));
      return {
        text: sentence.text,
        kind,
        evidence: { interaction: one.id, start: sentence.start, end: sentence.end },
        open: !answer,
        ...(answer && { answeredIn: { interaction: answer.id, start: 0, end: answer.text.length } }),
      };
    });
  });
}

function kindOf({ text }: Sentence, pack: LedgerPack | undefined): CustomerQuestion['kind'] | undefined {
  if (text.length <= SHORTEST) return undefined;
  if (/[?؟]["'”»)]?$/.test(text)) return 'question';
  // "I don't want to use another phone" asks for nothing.
  if (!pack?.wishes || matchWords(pack.outcomes.refused, text)) return undefined;
  return matchWords(pack.wishes, text) ? 'request' : undefined;
}

/**
 * Whether a reply says something to a question: more than a greeting, a question back, or that an answer will follow. Of several
 * questions in one message, a reply that takes up the words of another one only leaves this one open.
 */
function answers(
  reply: Interaction,
  question: string,
  others: readonly string[],
  pack: LedgerPack | undefined,
): boolean {
  const says = sentencesIn(reply.text, ownWordsOf(reply)).filter(
    ({ text }) =>
      text.length >= GREETING_LENGTH &&
      !/[?؟]$/.test(text) &&
      !(pack && matchWords(pack.promise, text) && matchWords(pack.answer, text)),
  );
  if (!says.length) return false;
  if (YES_OR_NO.test(says[0]!.text)) return true;
  const said = stemsOf(says.map(({ text }) => text).join(' '));
  const takenUp = (asked: string) => [...stemsOf(asked)].some((stem) => said.has(stem));
  return takenUp(question) || !others.some(takenUp);
}

function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,30}/gu) ?? []).map((word) => word.slice(0, 5)));
}
