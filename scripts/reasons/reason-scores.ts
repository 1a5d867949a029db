import { statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonFeatures } from '../../lib/understanding/reason/reason-features';
import { reasonChances } from '../../lib/understanding/reason/reason-model';
import { shippedReasons, WEIGHTS } from './shipped-reasons';
import type { LabelledLine } from './labelled-lines';

interface Judged extends LabelledLine {
  best: string;
  chance: number;
  said: boolean;
}

/** Per language and domain: lines, the likeliest reason's accuracy, and what is said when only the sure is said. */
export function printReasonScores(
  lines: readonly LabelledLine[],
  misses: boolean,
  print: (line: string) => void,
): void {
  print('language domain     trained  test  accuracy  macro F1  said P  said R  none kept quiet');
  for (const language of [...new Set(lines.map((line) => line.language))].sort()) {
    const model = shippedReasons(language)!;
    const own = lines.filter((line) => line.language === language);
    const judged = own
      .filter((line) => line.part === 'test')
      .map((line): Judged => {
        const chances = reasonChances(model, reasonFeatures(line.text));
        const chance = Math.max(...chances);
        return { ...line, best: model.reasons[chances.indexOf(chance)]!, chance, said: chance >= model.sure };
      });
    const domains = [...new Set(own.map((line) => line.domain))].filter((domain) => !['any', 'core'].includes(domain));
    const quiet = judged.filter((one) => one.reason === 'none');
    for (const domain of [...domains, 'all']) {
      const test = judged.filter((one) => one.reason !== 'none' && (domain === 'all' || one.domain === domain));
      const trained = own.filter((one) => one.part !== 'test' && (domain === 'all' || one.domain === domain)).length;
      say(language, domain, trained, test, domain === 'all' ? quiet : [], print);
    }
    if (misses)
      for (const one of judged.filter((line) => line.best !== line.reason && line.reason !== 'none'))
        print(`  ${one.reason} read as ${one.best} (${one.chance.toFixed(2)}): ${one.text}`);
    print(`  weights: ${(statSync(join(WEIGHTS, `${language}.json`)).size / 1024).toFixed(0)} KiB`);
  }
  const perReason = countsPerReason(lines);
  print(`lines: ${lines.length}; fewest of a reason and language of our own: ${perReason}`);
}

function say(
  language: string,
  domain: string,
  trained: number,
  test: readonly Judged[],
  quiet: readonly Judged[],
  print: (line: string) => void,
): void {
  const right = test.filter((one) => one.best === one.reason);
  const said = test.filter((one) => one.said);
  const saidRight = said.filter((one) => one.best === one.reason);
  const silent = quiet.filter((one) => !one.said).length;
  print(
    [
      language.padEnd(8),
      domain.padEnd(10),
      String(trained).padStart(7),
      String(test.length).padStart(5),
      share(right.length, test.length).padStart(9),
      macroF1(test).toFixed(2).padStart(9),
      share(saidRight.length, said.length).padStart(7),
      share(saidRight.length, test.length).padStart(7),
      quiet.length ? `${silent} of ${quiet.length}` : '',
    ].join(' '),
  );
}

function share(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(2) : '–';
}

function macroF1(test: readonly Judged[]): number {
  const reasons = [...new Set(test.map((one) => one.reason))];
  const scores = reasons.map((reason) => {
    const right = test.filter((one) => one.reason === reason && one.best === reason).length;
    const all = test.filter((one) => one.reason === reason).length + test.filter((one) => one.best === reason).length;
    return all ? (2 * right) / all : 0;
  });
  return scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : 0;
}

function countsPerReason(lines: readonly LabelledLine[]): number {
  const counts = new Map<string, number>();
  for (const { language, reason, domain } of lines)
    if (!['banking', 'hotels', 'any'].includes(domain) && reason !== 'none') {
      const key = `${language} ${reason}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return Math.min(...counts.values());
}
