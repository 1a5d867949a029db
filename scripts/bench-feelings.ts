import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresPage } from './figures-page';
import { readFeeling } from '../lib/understanding/feeling/read-feeling';
import { unpackMoods } from '../lib/understanding/feeling/mood-model';
import { packFor } from '../lib/understanding/languages';
import { labelledMoods, type LabelledMood } from './moods/labelled-moods';
import { byWeights, printEachMood, printMoodScores } from './moods/mood-scores';
import { WEIGHTS } from './moods/shipped-moods';
import { moodFold, trainMoods } from './moods/train-moods';

const FOLDER = join(import.meta.dirname, '../data/feelings');
const TABLE = join(import.meta.dirname, '../docs/feelings.md');
const BAR = 0.75;

interface Line {
  label: string;
  text: string;
  read: string;
}

/**
 * How well feelings are read: of labelled conversations that the weights have not seen, a language apart, and by the cue lists alone of every
 * second single line; `--dev` the other lines, with what was read wrong. `--train` makes the weights that ship instead, `--write` keeps the
 * table in docs.
 */
export async function bench(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { dev: flag, train: flag, write: flag } });
  if (values.train) {
    writeFileSync(WEIGHTS, `${JSON.stringify(trainMoods(labelledMoods()))}\n`);
    return;
  }
  const said: string[] = [];
  const print = (line: string) => {
    said.push(line);
    console.log(line);
  };
  benchConversations(print);
  if (values.write) writeFileSync(TABLE, tablePage(said));
  benchLines(values.dev);
}

const HEAD = 'messages                language    count   lists F1 near    both F1 right  near';

function benchConversations(print: (line: string) => void): void {
  const all = labelledMoods();
  const isStrange = ({ hand }: LabelledMood) => hand.endsWith('.strangers');
  const known = all.filter((one) => !isStrange(one));
  const whole = known.filter(({ whole, gold }) => whole && gold);
  print(HEAD);
  const told = (from: readonly LabelledMood[], of: readonly LabelledMood[]) => {
    const model = unpackMoods(trainMoods(from));
    return of.map((one) => ({ one, said: byWeights(model, one) }));
  };
  const inTurn = [0, 1, 2, 3, 4].flatMap((fold) =>
    told(
      known.filter((one) => !one.whole || moodFold(one) !== fold),
      whole.filter((one) => moodFold(one) === fold),
    ),
  );
  printMoodScores('a fifth left out', inTurn, print);
  printEachMood(inTurn, print);
  const hands = [...new Set(whole.map(({ hand }) => hand))];
  const byHand = hands.flatMap((hand) =>
    told(
      known.filter((one) => one.hand !== hand),
      whole.filter((one) => one.hand === hand),
    ),
  );
  printMoodScores('a hand left out', byHand, print);
  printMoodScores(
    'scenarios of strangers',
    told(
      known,
      all.filter((one) => isStrange(one) && one.gold),
    ),
    print,
  );
}

function tablePage(said: readonly string[]): string {
  return figuresPage(
    'Feelings: how well they are read',
    [
      'Written by `npm run bench:feelings -- --write` from the labelled conversations of [data/dialogues](../data/dialogues/README.md), every message of a customer in them, read with those before it. _Lists_ are the cue words alone; _both_ the trained weights that see cues and words. F1 is the mean over the ten moods, _right_ the share told rightly, _near_ the share whose intensity is at most one step off.',
      'The weights have not seen what they are measured on: of a fifth left out, the conversations; of a hand left out, all that this writer wrote, which where a language has one writer only means its words too. The scenarios of strangers (thirty) are measured by weights that learnt nothing from them.',
    ],
    said,
  );
}

function benchLines(dev: boolean): void {
  let met = 0;
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    const language = file.slice(0, 2);
    const lines = linesOf(readFileSync(join(FOLDER, file), 'utf8'), language, dev);
    const score = macroF1(lines);
    if (score >= BAR) met++;
    console.log(`lines by the lists, ${language}: macro F1 ${score.toFixed(3)} of ${lines.length} lines, bar ${BAR}`);
    for (const label of new Set(lines.map((line) => line.label)))
      console.log(`  ${label} ${f1(lines, label).toFixed(2)}`);
    if (dev)
      for (const { label, read, text } of lines.filter((line) => line.read !== line.label))
        console.log(`  ${label} read as ${read}: ${text}`);
  }
  console.log(`bars: ${met} met, ${files.length - met} missed`);
}

function linesOf(file: string, language: string, dev: boolean): Line[] {
  return file
    .split('\n')
    .filter((line) => line.includes(': '))
    .filter((_, i) => (i % 2 === 0) === dev)
    .map((line) => {
      const [label = '', ...rest] = line.split(': ');
      const text = rest.join(': ');
      return { label, text, read: readFeeling(text, packFor(language)?.feeling, { interaction: 'line' }).label };
    });
}

function macroF1(lines: readonly Line[]): number {
  const labels = [...new Set(lines.map((line) => line.label))];
  return labels.reduce((sum, label) => sum + f1(lines, label), 0) / labels.length;
}

function f1(lines: readonly Line[], label: string): number {
  const right = lines.filter((line) => line.label === label && line.read === label).length;
  const all = lines.filter((line) => line.label === label).length + lines.filter((line) => line.read === label).length;
  return all ? (2 * right) / all : 0;
}
