import type { Interaction } from '../domain/interaction';

/** A score that stands in the thread in the customer's own words, to be confirmed before it counts. `score` is on CES 2.0. */
export interface SaidScore {
  score: number;
  /** The words as written: a number, or words that stand for one. */
  words: string;
  interaction: string;
  start: number;
  end: number;
}

/** We asked how easy it was, in the conversation's language. */
const ASKED =
  /how easy|made it easy|\b1\s?(?:to|-|–)\s?7\b|wie (?:einfach|leicht)|\b1 bis 7\b|facile|\bde 1 à 7\b|f[áa]cil|\bde 1 a 7\b|سهل|من 1 إلى 7/iu;
/** "6/7", "6 out of 7", "6 von 7"; never a part of a longer number or date. */
const NUMBERED = /(?<![\d./:-])([1-7])\s{0,2}(?:\/|out of|of|von|sur|de|em|من)\s{0,2}7(?![\d/.:-])/iu;
/** A lone digit answers a question, and nothing else. */
const LONE = /^\W{0,4}([1-7])\W{0,4}$/u;

/** Words for the ends of the scale, as people answer the question; the middle is nobody's word. */
const WORDED: ReadonlyArray<[score: number, words: RegExp]> = [
  [
    2,
    /\bnot (?:very |really )?easy\b|\bnicht (?:sehr |gerade )?(?:einfach|leicht)\b|\bpas (?:très )?facile\b|\bno (?:muy |fue )?fácil\b|\bnão (?:muito |foi )?fácil\b|ليس سهل/iu,
  ],
  [
    7,
    /\b(?:very|really|super|extremely|so) easy\b|\bsehr (?:einfach|leicht)\b|\btrès (?:facile|simple)\b|\bmuy (?:fácil|sencillo)\b|\bmuito (?:fácil|simples)\b|سهل[اةً]{0,2} جد/iu,
  ],
  [
    1,
    /\b(?:very|really|extremely|so) (?:hard|difficult)\b|\bsehr (?:schwer|schwierig|mühsam)\b|\btrès difficile\b|\bmuy (?:difícil|complicado)\b|\bmuito (?:difícil|complicado)\b|صعب[اةً]{0,2} جد/iu,
  ],
];
const SHORT = 60;

/**
 * The customer's own answer to how easy it was, from the conversation's messages (oldest first). A number counts when we asked or when it is
 * all they wrote ("6/7"); words ("very easy") only when we asked. A later answer outranks an earlier one; on another scale than 1 to 7
 * nothing is recognised, because a conversion would be ours.
 */
export function saidScore(messages: readonly Interaction[]): SaidScore | undefined {
  const asked = messages.findIndex((one) => one.direction === 'outbound' && ASKED.test(one.text));
  for (let i = messages.length - 1; i >= 0; i--) {
    const one = messages[i]!;
    if (one.direction !== 'inbound' || one.survey) continue;
    const found = answerIn(one.text, asked >= 0 && i > asked);
    if (found) return { ...found, interaction: one.id };
  }
  return undefined;
}

function answerIn(text: string, asked: boolean): Omit<SaidScore, 'interaction'> | undefined {
  const own = text.slice(0, 2000);
  const numbered = NUMBERED.exec(own);
  if (numbered && (asked || own.trim().length <= numbered[0].length + 4)) return said(Number(numbered[1]), numbered);
  if (!asked) return undefined;
  const lone = LONE.exec(own);
  if (lone) return said(Number(lone[1]), lone);
  for (const [score, words] of own.length <= SHORT * 3 ? WORDED : []) {
    const match = words.exec(own);
    if (match) return said(score, match);
  }
  return undefined;
}

function said(score: number, match: RegExpExecArray): Omit<SaidScore, 'interaction'> {
  return { score, words: match[0].trim(), start: match.index, end: match.index + match[0].length };
}
