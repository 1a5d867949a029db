import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { convertBenchGuidance } from '../lib/guidance/convert-bench-guidance';
import { emptyMemory, rememberReply } from '../lib/reply/write/phrase-memory';
import { readDossier } from '../lib/understanding/read-dossier';
import { atMost, draftScores, type Bar } from '../test/bench/draft-scores';
import { ownCases } from '../test/bench/own-cases';
import { dossierOf, type Scenario } from '../test/bench/scenario';
import { scenarioOfTweets, type TweetDialogue } from '../test/bench/tweet-scenario';
import { twoHundred, LANGUAGES } from '../test/bench/two-hundred';
import { varietyOf } from '../test/bench/variety';
import { writeDrafts, type Written } from '../test/bench/write-drafts';
import { aCase, type Case } from '../test/reply/a-case';

const guidance = convertBenchGuidance('default');
const usual = { type: 'string' } as const;

/**
 * The bars of drafts, per language: on our own cases (`--reading hand` takes each case's own reading, the writer alone), and over
 * 200 customers of one brand. `--in file` takes scenarios or public dialogues instead, `--texts file` the replies of others, one JSON
 * line `{text}` each, and measures their variety only. `--out file` keeps the drafts.
 */
export async function bench(args: string[]): Promise<void> {
  const options = { reading: usual, in: usual, out: usual, texts: usual, language: usual };
  const { values } = parseArgs({ args, options });
  console.log(`${os.cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`);
  const kept: string[] = [];
  const keep = (one: Written) => kept.push(JSON.stringify(resultOf(one)));
  const bars = values.texts
    ? report(values.texts, variety(textsIn(values.texts)))
    : values.in
      ? given(values.in, keep)
      : LANGUAGES.filter((code) => !values.language || code === values.language).flatMap((code) =>
          own(code, values.reading === 'hand', keep),
        );
  if (values.out) writeFileSync(values.out, kept.map((line) => `${line}\n`).join(''));
  const met = bars.filter((one) => one.met).length;
  console.log(`bars: ${met} met, ${bars.length - met} missed`);
}

function own(language: string, byHand: boolean, keep: (one: Written) => void): Bar[] {
  const written = ownCases
    .filter((one) => one.language === language)
    .map((one) => writeDrafts(read(one, byHand), guidance));
  for (const one of written) keep(one);
  const customers = twoHundred(language);
  const floor = Object.values(varietyOf(customers.map((one) => one.said[0]!.text)));
  return [
    ...report(`${language}: ${written.length} cases`, draftScores(written)),
    ...report(
      `${language}: ${customers.length} customers (their own texts: ${floor.map((one: number) => one.toFixed(2)).join(', ')})`,
      inTurn(
        customers.map((one) => read(one, false)),
        keep,
      ),
    ),
  ];
}

function given(file: string, keep: (one: Written) => void): Bar[] {
  const dossiers = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Scenario | TweetDialogue)
    .map((one) => dossierOf('history' in one ? scenarioOfTweets(one) : one));
  const cases = dossiers.map((dossier) => ({ dossier, reading: readDossier(dossier) }));
  return report(`${file}: ${cases.length} conversations`, inTurn(cases, keep));
}

function read(one: Case, byHand: boolean) {
  const { dossier, reading } = aCase(one);
  return { dossier, reading: byHand ? reading : readDossier(dossier) };
}

/** Replies in the order they would be sent, each remembering those before it; the approaches take turns. */
function inTurn(cases: ReturnType<typeof read>[], keep: (one: Written) => void): Bar[] {
  const texts: string[] = [];
  const written: Written[] = [];
  let memory = emptyMemory;
  for (const [index, one] of cases.entries()) {
    const three = writeDrafts(one, guidance, { memory });
    const { text } = three.drafts[index % 3]!;
    texts.push(text);
    written.push(three);
    keep(three);
    memory = rememberReply(memory, text, { sameCustomer: false });
  }
  return [...draftScores(written), ...variety(texts)];
}

function variety(texts: string[]): Bar[] {
  const seen = varietyOf(texts);
  return [
    atMost('self-BLEU-4', seen.selfBleu4, 0.6),
    atMost('nearest neighbour, 3-grams', seen.nearest3gram, 0.18),
    atMost('sentences word for word', seen.verbatim, 0.02),
  ];
}

function report(title: string, bars: Bar[]): Bar[] {
  console.log(`\n${title}`);
  for (const { name, seen, wanted, met } of bars)
    console.log(`${met ? 'met   ' : 'MISSED'} ${name.padEnd(54)} ${seen.toFixed(3).padStart(8)}  (${wanted})`);
  return bars;
}

function textsIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function resultOf({ dossier, drafts }: Written) {
  const inbound = dossier.interactions.findLast((one) => one.direction === 'inbound');
  return {
    customer: inbound?.text,
    drafts: drafts.map(({ style, language, text, findings }) => ({
      style,
      language,
      text,
      findings: findings.map((one) => `${one.severity} ${one.kind}`),
    })),
  };
}
