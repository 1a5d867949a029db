import { readFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Dossier } from '../../lib/domain/dossier';
import type { Reading } from '../../lib/domain/reading';
import type { Draft, Plan } from '../../lib/domain/reply';
import { convertBenchGuidance } from '../../lib/guidance/convert-bench-guidance';
import type { Guidance } from '../../lib/guidance/document';
import { contentWords } from '../../lib/reply/plan/matter';
import { planReply } from '../../lib/reply/plan/plan-reply';
import { emptyMemory, rememberReply } from '../../lib/reply/write/phrase-memory';
import { isWorn } from '../../lib/reply/write/worn';
import { writeReply } from '../../lib/reply/write/write-reply';
import { readDossier } from '../../lib/understanding/read-dossier';
import { aCase, type Case } from '../reply/a-case';
import { casesAr } from './cases-ar';
import { casesDe } from './cases-de';
import { casesEn } from './cases-en';
import { casesEs } from './cases-es';
import { casesFr } from './cases-fr';
import { casesPt } from './cases-pt';
import { twoHundred } from './two-hundred';
import { varietyOf } from './variety';

/**
 * The bars of drafts. `--reading hand` takes each case's own reading (the writer alone); `machine` reads the texts as the panel
 * does; `--texts file` takes replies of others, one JSON line `{text}` each, and measures their variety only.
 */
const { values } = parseArgs({ options: { reading: { type: 'string', default: 'hand' }, texts: { type: 'string' } } });

interface Written {
  dossier: Dossier;
  reading: Reading;
  plan: Plan;
  drafts: Draft[];
  ms: number;
}

const cases = [...casesEn, ...casesDe, ...casesFr, ...casesEs, ...casesPt, ...casesAr];
const share = (list: boolean[]) => list.filter(Boolean).length / Math.max(1, list.length);

function write(one: Case, guidance: Guidance, memory = emptyMemory): Written {
  const { dossier, reading: hand } = aCase(one);
  const reading = values.reading === 'machine' ? readDossier(dossier) : hand;
  const start = performance.now();
  const plan = planReply({ dossier, reading, guidance });
  const drafts = writeReply({ plan, dossier, reading, guidance, memory, seed: 1 });
  return { dossier, reading, plan, drafts, ms: performance.now() - start };
}

function bar(name: string, seen: number, wanted: string, met: boolean): boolean {
  console.log(`${met ? 'met   ' : 'MISSED'} ${name.padEnd(52)} ${seen.toFixed(3).padStart(8)}  (${wanted})`);
  return met;
}

const TIME =
  /\d{1,2}(?::\d\d)? ?(?:am|pm)|noon|\d Uhr|\d h(?: |\b)|\d:\d\d|\d+h\d\d|الساعة \d|by the end|Abend|fin du/iu;
const SORRY =
  /sorry|apolog|our fail|on us\b|leid|entschuldig|versäumnis|bedau|regrett|excus|faute|siento|disculp|lament|desculpa|falha|آسف|أعتذر|يؤسف|اعتذار/iu;

function measure(written: Written[]): boolean[] {
  const drafts = written.flatMap(({ drafts: three, ...rest }) => three.map((draft) => ({ draft, ...rest })));
  const has = ({ moves }: Plan, ...topics: string[]) => moves.some((move) => topics.includes(move.topic));
  const due = drafts.filter(({ plan }) => has(plan, 'sorry', 'promise', 'waiting'));
  const timed = drafts.filter(({ plan }) => has(plan, 'next', 'next-after-ask'));
  const theirs = ({ dossier }: Written) =>
    new Set(dossier.interactions.filter((one) => one.direction === 'inbound').flatMap((one) => contentWords(one.text)));
  const told = drafts.filter((one) => theirs({ ...one, drafts: [] }).size > 3);
  const own = told.map((one) => {
    const words = theirs({ ...one, drafts: [] });
    return new Set(contentWords(one.draft.text).filter((word) => words.has(word))).size >= 2;
  });
  const asked = drafts.filter(({ plan }) => has(plan, 'answer-open', 'answer-request', 'answer-text', 'answer-order'));
  const ms = written.map((one) => one.ms).toSorted((a, b) => a - b)[Math.floor(written.length / 2)]!;
  return [
    bar(
      'acknowledgement where due',
      share(due.map(({ draft }) => SORRY.test(draft.text))),
      '>= .98',
      share(due.map(({ draft }) => SORRY.test(draft.text))) >= 0.98,
    ),
    bar("two of the customer's own content words", share(own), '>= .95', share(own) >= 0.95),
    bar(
      'timed next step',
      share(timed.map(({ draft }) => TIME.test(draft.text))),
      '>= .98',
      share(timed.map(({ draft }) => TIME.test(draft.text))) >= 0.98,
    ),
    bar(
      'open questions taken up',
      share(asked.map(({ draft }) => draft.why.some((one) => one.text === 'open-question'))),
      '>= .95',
      share(asked.map(({ draft }) => draft.why.some((one) => one.text === 'open-question'))) >= 0.95,
    ),
    bar(
      'worn phrases',
      drafts.filter(({ draft }) => isWorn(draft.text, draft.language)).length,
      '0',
      drafts.every(({ draft }) => !isWorn(draft.text, draft.language)),
    ),
    bar('median milliseconds for plan and three drafts', ms, '<= 150', ms <= 150),
  ];
}

function variety(texts: string[], who: string): boolean[] {
  const seen = varietyOf(texts);
  return [
    bar(`self-BLEU-4, ${who}`, seen.selfBleu4, '<= .60', seen.selfBleu4 <= 0.6),
    bar(`nearest neighbour, 3-grams, ${who}`, seen.nearest3gram, '<= .18', seen.nearest3gram <= 0.18),
    bar(`sentences word for word, ${who}`, seen.verbatim, '<= .02', seen.verbatim <= 0.02),
  ];
}

/** 200 replies in the order they would be sent, each remembering those before it; the approaches take turns. */
function ourReplies(): string[] {
  const texts: string[] = [];
  let memory = emptyMemory;
  for (const [index, one] of twoHundred().entries()) {
    const { text } = write(one, convertBenchGuidance('default'), memory).drafts[index % 3]!;
    texts.push(text);
    memory = rememberReply(memory, text, { sameCustomer: false });
  }
  return texts;
}

const floor = varietyOf(twoHundred().map((one) => one.said[0]!.text));
console.log(`${os.cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}, reading: ${values.reading}`);
const results = values.texts
  ? variety(
      readFileSync(values.texts, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
      values.texts,
    )
  : [
      ...measure(cases.map((one) => write(one, convertBenchGuidance('default')))),
      ...variety(ourReplies(), '200 customers'),
    ];
if (!values.texts)
  console.log(
    `       (the customers' own texts: ${Object.values(floor)
      .map((one) => (one as number).toFixed(3))
      .join(', ')})`,
  );
const met = results.filter(Boolean).length;
console.log(`bars: ${met} met, ${results.length - met} missed`);
