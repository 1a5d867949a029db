import type { Dossier } from '../../domain/dossier';
import type { Interaction } from '../../domain/interaction';
import type { Evidence, Reading } from '../../domain/reading';
import type { Move, Plan } from '../../domain/reply';
import { areOwnWords } from '../../understanding/text/own-words-of';
import { saysGladness } from './acknowledge';
import { contentWords } from './content-words';
import { fragmentsIn, type Fragment } from './fragment-in';
import { saysItIsDone } from './is-settled';
import { overlap, saysAThingFails, saysNoTrouble, saysTrouble } from './matter';
import { saysItWentWrong } from './went-wrong';
import { saysWish } from './wish-in';

const HAPPY = new Set(['thanks-plain', 'thanks-solved', 'thanks-praise']);
const MOST_READ = 600;
const MOST_MESSAGES = 3;

/**
 * What names the matter where no sentence of a draft takes it up: a few of the customer's words as they stand, and the messages whose
 * nouns a language may name. `undefined` for an answer of a word or two, and where nobody wrote anything.
 */
export function namedMove(plan: Plan, dossier: Dossier, reading: Reading): Move | undefined {
  const theirs = messagesOf(dossier);
  if (!theirs[0] || plan.moves.some((one) => one.topic === 'thanks-answer')) return undefined;
  const happy = plan.moves.some((one) => HAPPY.has(one.topic));
  const found = reading.language.startsWith(plan.language)
    ? fragmentOf(theirs, plan.language, reading, happy)
    : undefined;
  const evidence = found?.evidence;
  const slots: Move['slots'] = found
    ? { fragment: { value: found.whole ? found.words : `${found.words} …`, source: 'evidence', evidence } }
    : {};
  // A noun beside the words must be of the same message.
  const about = evidence ? theirs.filter((one) => one.id === evidence.interaction) : theirs;
  for (const [index, { id, text }] of about.entries()) {
    const end = Math.min(text.length, MOST_READ);
    slots[`about${index + 1}`] = {
      value: text.slice(0, end),
      source: 'evidence',
      evidence: { interaction: id, start: 0, end },
    };
  }
  return {
    kind: happy ? 'close' : 'acknowledge',
    topic: happy ? 'named-thanks' : 'named',
    slots,
    because: [{ kind: 'evidence', text: 'their-words', ...(evidence && { evidence }) }],
    optional: true,
  };
}

/** Whether a draft holds two of the content words that the customer wrote to us. */
export function holdsTheirWords(text: string, { interactions }: Dossier): boolean {
  const theirs = new Set(
    interactions.filter((one) => one.direction === 'inbound').flatMap((one) => contentWords(one.text)),
  );
  return new Set(contentWords(text).filter((word) => theirs.has(word))).size >= 2;
}

/** Newest first, of the conversation at hand before any other. */
function messagesOf({ interactions, current }: Dossier): Interaction[] {
  const inbound = interactions.filter((one) => one.direction === 'inbound').toReversed();
  const here = inbound.filter((one) => one.conversation === current);
  return (here.length > 0 ? here : inbound).slice(0, MOST_MESSAGES);
}

function fragmentOf(theirs: Interaction[], language: string, reading: Reading, happy: boolean): Evident | undefined {
  // A request and a question are told where they are answered, a circumstance in a sentence of its own.
  const taken = [...reading.questions, ...reading.circumstances].map((one) => one.evidence);
  // What ended well is said of the newest message alone; of the others the older counts a little less.
  const found = theirs.slice(0, happy ? 1 : MOST_MESSAGES).flatMap((one, age) => {
    return fragmentsIn(one.text, language)
      .map((fragment) => ({
        ...fragment,
        worth: fragment.worth - age,
        evidence: { interaction: one.id, start: fragment.start, end: fragment.start + fragment.words.length },
      }))
      .filter(({ evidence }) => areOwnWords(one, evidence));
  });
  return found
    .filter(({ words, evidence, whole }) => {
      const done = saysItIsDone(words);
      // A few words are said back only where they surely tell what went wrong: any others read odd.
      const suits = happy
        ? whole && (done || saysGladness(words)) && !saysTrouble(words)
        : !done && (saysItWentWrong(words) || saysAThingFails(words));
      return suits && !saysNoTrouble(words) && !saysWish(words) && !taken.some((other) => overlap(other, evidence));
    })
    .toSorted((a, b) => b.worth - a.worth)[0];
}

type Evident = Fragment & { evidence: Evidence };
