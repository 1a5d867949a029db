import { type Feeling, FEELINGS } from '../../domain/reading';
import { isSarcastic } from './is-sarcastic';
import type { Said } from './said-in';
import { totalsOf } from './totals-of';

const LAST_WORDS = 12;
const FIRST_WORDS = 12;
const LABELS = FEELINGS.filter((one) => one !== 'calm' && one !== 'sarcastic');

/** What lists, faces and marks tell of a message, named alike in every language so that what one teaches serves all. */
export function moodCues(
  text: string,
  said: Said,
  read: Pick<Feeling, 'label' | 'intensity'>,
): Array<[name: string, value: number]> {
  const cues: Array<[string, number]> = [];
  const on = (name: string, when: boolean, value = 1) => when && cues.push([name, value]);
  const totals = totalsOf(said, 0);
  on(`read ${read.label}`, true);
  on(`read ${read.intensity}`, true);
  on(`read ${read.label} ${read.intensity}`, true);
  const end = said.tokens.length - LAST_WORDS;
  for (const label of LABELS) {
    const total = totals.get(label) ?? 0;
    on(`total ${label}`, total > 0, Math.min(1.5, total / 2));
    on(`much ${label}`, total >= 1.6);
    const own = said.labels.filter((cue) => cue.label === label && cue.strength > 0);
    on(
      `ends ${label}`,
      own.some((cue) => cue.from >= end),
    );
    on(
      `begins ${label}`,
      own.some((cue) => cue.from < FIRST_WORDS),
    );
    on(
      `denied ${label}`,
      said.labels.some((cue) => cue.label === label && cue.strength === 0),
    );
  }
  on('sarcastic', isSarcastic(said) !== undefined);
  const lists = {
    praise: said.praise,
    failure: said.failures,
    sarcasm: said.sarcasm,
    resolved: said.resolved,
    contrast: said.contrasts,
    irony: said.irony,
    polite: said.politeness,
  };
  for (const [name, marks] of Object.entries(lists)) {
    on(name, marks.length > 0);
    on(`two ${name}`, marks.length > 1);
    on(
      `ends ${name}`,
      marks.some((mark) => 'from' in mark && (mark.from as number) >= end),
    );
  }
  on('praise failure', said.praise.length > 0 && said.failures.length > 0);
  on('resolved failure', said.resolved.length > 0 && said.failures.length > 0);
  return [...cues, ...moodMarks(text, said)];
}

const ASKED = /[?؟]/gu;
const PAUSES = /\.{2,10}|…/gu;
const FACES = /\p{Extended_Pictographic}/gu;
const DRAWN: Array<[string, RegExp]> = [
  ['smile', /[:=;]-?[)D]|\^\^|\bx[dD]\b/u],
  ['frown', /[:=]-?[(/|]|:'\(/u],
  ['wink', /;-?\)/u],
  ['laugh', /\b(?:lol|haha|jaja|kkk|rsrs|mdr|ptdr|hihi|hehe|haha|jeje)|هه{2,9}/iu],
  ['bracket', /\([^()\n]{3,80}\)/u],
  ['money', /[€$£]\s?\d|\d\s?[€$£]/u],
  ['list', /^\s*(?:[-*•]|\d[.)])\s/mu],
];
const QUOTED = /["“„«'‘]([^"”“»'’\n]{2,40})["”»'’]/gu;
const LETTER = /\p{L}/u;

/** Shape: capitals, marks, faces, length. */
function moodMarks(text: string, said: Said): Array<[string, number]> {
  const cues: Array<[string, number]> = [];
  const on = (name: string, when: boolean, value = 1) => when && cues.push([name, value]);
  const own = text.trim();
  const words = said.tokens.length;
  const sentences = said.tokens.filter((token) => token.opens === 'sentence').length;
  on(`shouted ${Math.min(3, said.shouted)}`, said.shouted > 0);
  on(`exclaimed ${Math.min(3, said.exclaimed)}`, said.exclaimed > 0);
  const asked = own.match(ASKED)?.length ?? 0;
  on(`asked ${Math.min(3, asked)}`, true);
  on('asked twice', /[?؟]{2}/u.test(own));
  on('asked loudly', /[?؟]!|![?؟]/u.test(own));
  const pauses = own.match(PAUSES)?.length ?? 0;
  on(`pauses ${Math.min(2, pauses)}`, pauses > 0);
  const faces = own.match(FACES) ?? [];
  on(`faces ${Math.min(2, faces.length)}`, faces.length > 0);
  for (const face of new Set(faces)) on(`face ${face}`, true);
  for (const [name, pattern] of DRAWN) on(`drawn ${name}`, pattern.test(own));
  on('quoted', [...own.matchAll(QUOTED)].length > 0);
  on(`long ${Math.min(7, Math.floor(Math.log2(words + 1)))}`, true);
  on(`sentences ${Math.min(5, sentences)}`, true);
  on(`terse`, sentences > 1 && words / sentences < 5);
  on('wordy', sentences > 0 && words / sentences > 18);
  const last = [...own].at(-1) ?? '';
  on(`closes ${LETTER.test(last) ? 'open' : /\p{Extended_Pictographic}|\uFE0F/u.test(last) ? 'face' : last}`, true);
  const first = own[0] ?? '';
  on('small', first !== first.toUpperCase());
  return cues;
}
