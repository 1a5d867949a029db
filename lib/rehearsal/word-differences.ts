/** A run of words that stayed, went or came. Joined, `same` and `gone` give the former text, `same` and `new` the later one. */
export interface WordRun {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Words of each text that are compared; what is longer is shown as exchanged whole, so that the table stays small. */
const COMPARED = 1200;
/** A word with the blanks behind it, blanks at the beginning, or one character of a script that puts no blanks between words. */
const PIECE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\s*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+\s*|\s+/gu;

/** What became of a text, word by word: the longest common subsequence (D. S. Hirschberg, CACM 18 (1975), 341), what went before what came. */
export function wordDifferences(before: string, after: string): WordRun[] {
  const [one, other] = [before.match(PIECE) ?? [], after.match(PIECE) ?? []];
  const start = sharedStart(one, other);
  const end = sharedStart(one.slice(start).toReversed(), other.slice(start).toReversed());
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return joined([
    ...one.slice(0, start).map(same),
    ...between(left, right),
    ...other.slice(other.length - end).map(same),
  ]);
}

const same = (text: string): WordRun => ({ is: 'same', text });
const gone = (text: string): WordRun => ({ is: 'gone', text });
const come = (text: string): WordRun => ({ is: 'new', text });

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((piece, i) => piece !== other[i]);
  return differs === -1 ? one.length : differs;
}

function between(left: readonly string[], right: readonly string[]): WordRun[] {
  if (left.length > COMPARED || right.length > COMPARED) return [...left.map(gone), ...right.map(come)];
  const width = right.length + 1;
  const longest = commonLengths(left, right, width);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      runs.push(same(left[i]!));
      i++;
      j++;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) runs.push(gone(left[i++]!));
    else runs.push(come(right[j++]!));
  }
  return [...runs, ...left.slice(i).map(gone), ...right.slice(j).map(come)];
}

function commonLengths(left: readonly string[], right: readonly string[], width: number): Uint16Array {
  const longest = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      longest[i * width + j] =
        left[i] === right[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  return longest;
}

// Within one stretch of changes, all that went stands before all that came: read as phrases, not as word against word.
function joined(runs: readonly WordRun[]): WordRun[] {
  const list: WordRun[] = [];
  let [went, came] = ['', ''];
  const settle = () => {
    if (went) list.push(gone(went));
    if (came) list.push(come(came));
    [went, came] = ['', ''];
  };
  for (const { is, text } of runs) {
    if (is === 'gone') went += text;
    else if (is === 'new') came += text;
    else {
      settle();
      const last = list.at(-1);
      if (last?.is === 'same') last.text += text;
      else list.push(same(text));
    }
  }
  settle();
  return list;
}
