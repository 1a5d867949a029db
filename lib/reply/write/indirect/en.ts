import { lowerFirst } from '../lower-first';

const WHO = '(?:when|where|why|who|what|which [\\p{L}-]+|how (?:long|soon|often|far|much|many)(?: [\\p{L}-]+)?|how)';
const AUX = '(?:will|can|could|should|would|must|may|is|are|am|was|were|has|have|had)';
const PRONOUN =
  '(?:i|you|we|he|she|it|they|this|that|there|these|those|anyone|anybody|someone|somebody|everything|something|one)(?= |$)';
// A subject of several words ends where a word follows that can't belong to it.
const NOUN = "(?:the|my|your|our|a|an|this|that|any) (?:[\\p{L}\\p{N}’'-]+ ){0,3}?[\\p{L}\\p{N}’'-]+";
const AFTER_NOUN =
  '(?= (?:still|already|ever|finally|also|now|in|on|at|for|with|to|from|going|ready|available|included|open|possible|free|be|have|get|come|arrive|work|take|need|cost|happen|go|fit|ship|count|stay|\\p{L}+ed|\\p{L}+ing)(?: |$)|$)';
const BASE =
  '(?:work|include|come|take|need|cost|ship|arrive|fit|have|support|last|count|apply|go|start|end|mean|open|close|run|get|change|expire|charge|matter|weigh|contain|help|stay|cover)';
const LEAD =
  /^(?:(?:and|but|so|also|then|ok|okay)[, ]+|please(?=,? (?:can|could|will|would|do|tell|when|where|what|how|is|are) ),? |(?:just |only |i was )?(?:wondering|asking)[,:]? |(?:quick|one (?:more|last)|short) question[,:]? )+/i;
/** A second question in the same sentence. */
const JOINT = new RegExp(
  `,? (and|or) (?=(?:will|can|could|should|would|must|may|is|are|has|have|do|does) (?:i|you|we|he|she|it|they|there|this|that|the|my|somebody|someone|anybody)(?: |$))`,
  'iu',
);

const shape = (source: string) => new RegExp(source, 'iu');
const DO_SUPPORT = shape(`^(?:(${WHO}) )?(do|does|did) (${PRONOUN}|${NOUN}(?= ${BASE}(?: |$))) ([\\p{L}’'-]+)(.*)$`);
const INVERTED = shape(`^(?:(${WHO}) )?(${AUX}) (${PRONOUN}|${NOUN}${AFTER_NOUN})((?: .*)?)$`);
// A subject with more words in it ("the Cairn Mid in wide") ends where the verb of "would" or "can" begins.
const MODAL_ASKED = shape(
  `^(?:(${WHO}) )?(will|can|could|should|would|must|may) ((?:the|my|your|our|a|an|this|that|any) (?:(?!finally|still|ever|also|already|now)[\\p{L}\\p{N}’'-]+ ){0,5}?(?!finally|still|ever|also|already|now)[\\p{L}\\p{N}’'-]+)( (?:be|${BASE.slice(3)}(?: .*)?)$`,
);
// An order to us, politely put.
const ORDERED = /^(?:please|kindly) (?!note|be |do |don['’]?t|find|see|excuse|forgive|no |not )([a-z]{3,} .*)$/i;
const SUBJECT_ASKED = shape(
  `^(who|what) (?!is\\b|are\\b|was\\b|were\\b|do\\b|does\\b|did\\b|${AUX}\\b)([\\p{L}’'-]+s|happened)(.*)$`,
);

/**
 * A question of the customer's as a clause of ours: "Do I need the box?" gives "whether you need the box". `undefined` where
 * subject and verb can't be told apart surely.
 */
export function indirectEn(question: string): string | undefined {
  const text = question
    .replace(/[?!.\s]+$/, '')
    .replace(LEAD, '')
    .trim();
  if (text.length > 130 || /[?!.:;()"“”\n]/.test(text)) return undefined;
  if (/^what now$/i.test(text)) return 'what happens next';
  const joint = JOINT.exec(text);
  if (!joint || joint.index < 6) return single(text);
  const first = single(text.slice(0, joint.index));
  const second = single(text.slice(joint.index + joint[0].length));
  return first && second && `${first} ${joint[1]!.toLowerCase()} ${second}`;
}

function single(text: string): string | undefined {
  const done = DO_SUPPORT.exec(text);
  if (done) return withDo(done);
  const inverted = MODAL_ASKED.exec(text) ?? INVERTED.exec(text);
  if (inverted) {
    const [, who, aux, subject, rest] = inverted;
    const please = rest!.replace(/ please\b/gi, '');
    return turned(`${who?.toLowerCase() ?? 'whether'} ${lowerFirst(subject!, 'en')} ${aux!.toLowerCase()}${please}`);
  }
  const ordered = ORDERED.exec(text)?.[1];
  if (ordered) return turned(`whether we can ${ordered}`.replace('we can', 'you can'));
  const asked = SUBJECT_ASKED.exec(text);
  return asked ? turned(`${asked[1]!.toLowerCase()} ${asked[2]}${asked[3]}`) : undefined;
}

function withDo([, who, verb, subject, main, rest]: RegExpExecArray): string | undefined {
  if (verb!.toLowerCase() === 'did') return undefined;
  const form = verb!.toLowerCase() === 'does' ? thirdPerson(main!) : main!;
  return turned(`${who?.toLowerCase() ?? 'whether'} ${lowerFirst(subject!, 'en')} ${form}${rest}`);
}

function thirdPerson(verb: string): string {
  if (/^have$/i.test(verb)) return 'has';
  if (/[^aeiou]y$/i.test(verb)) return `${verb.slice(0, -1)}ies`;
  return verb + (/(?:s|sh|ch|x|o)$/i.test(verb) ? 'es' : 's');
}

const TURNED: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  your: 'our',
  yours: 'ours',
  am: 'are',
};

/** "you" is us: as an object after a preposition, as a subject elsewhere. `undefined` when it stands where neither is sure. */
function turned(clause: string): string | undefined {
  const told = clause.replace(/(?<![\p{L}’'])([\p{L}]+)(?:['’](\p{L}+))?/gu, (whole, word: string, tail?: string) =>
    tail ? whole : (TURNED[word.toLowerCase()] ?? whole),
  );
  // What was "you" in their words is found by place: the swap above has only made new ones of "I" and "me".
  const theirs = [...clause.matchAll(/(?<![\p{L}’'])(?:you|i|me|we|us)(?![\p{L}’'])/giu)];
  const ours = [...told.matchAll(/(?<![\p{L}’'])you(?![\p{L}’'])/giu)];
  if (theirs.length !== ours.length) return undefined;
  let result = told;
  for (let at = theirs.length - 1; at >= 0; at--) {
    if (theirs[at]![0].toLowerCase() !== 'you') continue;
    const place = ours[at]!.index;
    const before = result.slice(0, place);
    const object = /\b(?:from|to|with|by|of|for|at|tell|ask|send|give) $/i.test(before);
    result = before + (object ? 'us' : 'we') + result.slice(place + 3);
  }
  return result.replace(/\byou was\b/g, 'you were').replace(/ +/g, ' ');
}
