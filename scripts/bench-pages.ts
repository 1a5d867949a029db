import os from 'node:os';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawPage, type FrozenPage, frozenPages, readers, readWhole } from '../test/bench/pages/frozen-pages';
import { fuzzPages } from '../test/bench/pages/fuzz-pages';
import { FIELDS, type Judgement, scoreReading, tally } from '../test/bench/pages/score-reading';

interface Bar {
  says: string;
  seen: string;
  met: boolean;
}

/**
 * The readers on their frozen pages and on seeded variations of them, and the generic reader on the same pages with their own readers
 * switched off: each field right, absent or wrong. `--pages folder` takes other pages, `--seeds n` more variations of each.
 */
export function bench(args: string[]): void {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { pages: option, seeds: option, out: option } });
  const pages = frozenPages(values.pages);
  const seeds = Number(values.seeds ?? 3);
  const generic = pages.map((one) => ({ page: one.name, judged: judge(one, 'generic') }));
  const varied = fuzzPages(pages, seeds);
  const variedGeneric = fuzzPages(pages, seeds, 'generic');
  print(`Own readers on ${varied.length} varied pages of ${pages.length} (${seeds} seeds)`, all(varied));
  print(`Generic reader on ${pages.length} pages, their own readers off`, all(generic));
  print(`Generic reader on ${variedGeneric.length} varied pages`, all(variedGeneric));
  if (values.out) writeFileSync(values.out, [...generic, ...varied].map((one) => `${JSON.stringify(one)}\n`).join(''));
  const bars = [
    noWrongCustomer('own readers, varied pages', all(varied)),
    rightOrAbsent('own readers, varied pages', all(varied)),
    noWrongCustomer('generic reader', all(generic)),
    noWrongCustomer('generic reader, varied pages', all(variedGeneric)),
    rightOrAbsent('generic reader, varied pages', all(variedGeneric)),
  ];
  for (const { says, seen, met } of bars) console.log(`${met ? 'met   ' : 'MISSED'} ${says}: ${seen}`);
  console.log(`\n${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.version}`);
  const met = bars.filter((bar) => bar.met).length;
  console.log(`bars: ${met} met, ${bars.length - met} missed`);
}

function judge(page: FrozenPage, system: string): Judgement[] {
  return scoreReading(readWhole(readers.get(system)!, drawPage(page.html, page.url), page.url), page.expected);
}

function all(pages: ReadonlyArray<{ judged: Judgement[] }>): Judgement[] {
  return pages.flatMap(({ judged }) => judged);
}

function print(title: string, judged: readonly Judgement[]): void {
  const counts = tally(judged);
  console.log(`\n${title}\n${['field', 'right', 'absent', 'wrong'].map((one) => one.padEnd(10)).join('')}`);
  for (const field of FIELDS)
    console.log([field, ...Object.values(counts[field])].map((one) => String(one).padEnd(10)).join(''));
  console.log('');
}

function noWrongCustomer(says: string, judged: readonly Judgement[]): Bar {
  const { wrong } = tally(judged).customer;
  return { says: `${says}: wrong customers 0`, seen: String(wrong), met: wrong === 0 };
}

function rightOrAbsent(says: string, judged: readonly Judgement[]): Bar {
  const counts = tally(judged);
  const shares = FIELDS.map((field) => {
    const { right, absent, wrong } = counts[field];
    return { field, share: wrong ? (right + absent) / (right + absent + wrong) : 1 };
  });
  const worst = shares.reduce((one, other) => (other.share < one.share ? other : one));
  return {
    says: `${says}: every field right or absent in ≥ 99 %`,
    seen: `lowest ${(worst.share * 100).toFixed(2)} % (${worst.field})`,
    met: worst.share >= 0.99,
  };
}
