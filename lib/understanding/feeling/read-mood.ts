import { type Evidence, type Feeling, FEELINGS } from '../../domain/reading';
import type { Token } from '../language/tokens';
import { type MoodBefore, moodFeatures, type MoodRead } from './mood-features';
import { bucketOfWord, MOOD_WIDTH, type MoodModel, moodChances } from './mood-model';
import { moodWords } from './mood-words';

/** A feeling as the weights read it, and how likely each mood is. */
export interface Mood {
  feeling: Feeling;
  chances: number[];
}

/** The message before, with the words its feeling rests on. */
export interface MoodEarlier extends MoodBefore {
  feeling: Feeling;
}

/** A second sentence is quoted where it speaks at least so much for the label as the first. */
const ALSO = 0.7;
const MOST_EVIDENCE = 4;
/** What a cue of the lists adds to its sentence, a step of its strength. */
const CUE = 0.2;

/** What a message says that its writer feels, read with the one before it. The likeliest mood; its strength is the middle one of the likely. */
export function readMood(model: MoodModel, read: MoodRead, before: MoodEarlier | undefined): Mood {
  const { moods, strengths } = moodChances(model, moodFeatures(read, before));
  const likeliest = moods.indexOf(Math.max(...moods));
  const label = FEELINGS[likeliest]!;
  if (label === 'calm') return { feeling: { label, intensity: 0, evidence: [] }, chances: moods };
  const evidence = evidenceOf(model, read, likeliest, before);
  return { feeling: { label, intensity: middleOf(strengths), evidence }, chances: moods };
}

function middleOf(strengths: readonly number[]): 1 | 2 | 3 {
  const [, mild = 0, clear = 0, strong = 0] = strengths;
  const half = (mild + clear + strong) / 2;
  return mild >= half ? 1 : mild + clear >= half ? 2 : 3;
}

/** The cue words of the label, else the sentences that speak most for it; of a message that says nothing of it, those of the one before. */
function evidenceOf(model: MoodModel, read: MoodRead, mood: number, before: MoodEarlier | undefined): Evidence[] {
  const interaction = read.message.id;
  if (read.cued.label === FEELINGS[mood]) return read.cued.evidence;
  const all = sentencesOf(read.said.tokens);
  // A greeting or a name alone is quoted only where nothing else stands.
  const longer = all.filter((tokens) => tokens.length > 1);
  const sentences = (longer.length ? longer : all)
    .map((tokens) => ({ tokens, speaks: speaksFor(model, read, tokens, mood) }))
    .sort((one, other) => other.speaks - one.speaks);
  const [most] = sentences;
  if (!most) return before?.feeling.evidence ?? [];
  if (most.speaks <= 0 && before && before.feeling.label === FEELINGS[mood]) return before.feeling.evidence;
  return sentences
    .filter(({ speaks }, i) => i === 0 || (i === 1 && speaks >= most.speaks * ALSO && speaks > 0))
    .slice(0, MOST_EVIDENCE)
    .map(({ tokens }) => ({ interaction, start: tokens[0]!.start, end: tokens.at(-1)!.end }))
    .sort((one, other) => one.start - other.start);
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (token.opens === 'sentence' || !sentences.length) sentences.push([]);
    sentences.at(-1)!.push(token);
  }
  return sentences;
}

/** How much the words of a sentence speak for a mood rather than for calm. */
function speaksFor(model: MoodModel, { message, said }: MoodRead, tokens: readonly Token[], mood: number): number {
  const { hashes, values } = moodWords(message.text, tokens, message.language, message.names);
  let sum = 0;
  hashes.forEach((hash, i) => {
    const at = bucketOfWord(hash) * MOOD_WIDTH;
    sum += (model.weights[at + mood]! - model.weights[at]!) * values[i]!;
  });
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const cues = said.labels.filter((cue) => cue.label === FEELINGS[mood] && cue.start >= start && cue.end <= end + 2);
  return sum + cues.reduce((all, cue) => all + cue.strength * CUE, 0);
}
