import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { narrowRules } from '../lib/desk/narrow-rules';
import { convertBenchGuidance } from '../lib/guidance/convert-bench-guidance';
import { checkDraft } from '../lib/reply/check/check-draft';
import { readDossier } from '../lib/understanding/read-dossier';
import { dossierOf, type Scenario } from '../test/bench/scenario';

/** `planted`: the kind of defect that was put in, absent without a label; `clean`: none. */
interface LabelledDraft {
  scenario: string;
  id: string;
  basedOn?: string;
  text: string;
  planted?: string;
  part?: string;
}

const lines = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** Checks every draft of `--in` against its scenario, writes the findings, and prints recall per planted kind and false alarms. */
export async function bench(args: string[]): Promise<void> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { in: option, scenarios: option, out: option } });
  if (!values.in || !values.scenarios || !values.out)
    throw new Error('Say --in drafts.jsonl --scenarios scenarios.jsonl --out findings.jsonl');
  const prepared = new Map(lines<Scenario>(values.scenarios).map((one) => [one.id, prepare(one)]));
  const results = lines<LabelledDraft>(values.in).map((draft) => {
    const scenario = prepared.get(draft.scenario);
    if (!scenario) throw new Error(`No scenario ${draft.scenario} for draft ${draft.id}`);
    const started = performance.now();
    const findings = checkDraft({ ...scenario, text: draft.text, basedOn: draft.basedOn });
    return { draft, findings, ms: performance.now() - started };
  });
  writeFileSync(
    values.out,
    results.map(({ draft: { scenario, id }, findings }) => `${JSON.stringify({ scenario, id, findings })}\n`).join(''),
  );
  report(results);
}

function prepare(scenario: Scenario) {
  const dossier = dossierOf(scenario);
  const reading = readDossier(dossier);
  const { guidance = 'default' } = scenario as { guidance?: Parameters<typeof convertBenchGuidance>[0] };
  return { dossier, reading, rules: narrowRules(convertBenchGuidance(guidance), dossier, reading) };
}

type Checked = { draft: LabelledDraft; findings: ReturnType<typeof checkDraft>; ms: number };

function report(results: readonly Checked[]): void {
  console.log(`${os.cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`);
  const met: boolean[] = [];
  const bar = (name: string, hits: number, of: number, ok: (share: number) => boolean, wanted: string) => {
    if (!of) return;
    met.push(ok(hits / of));
    console.log(
      `${met.at(-1) ? 'met   ' : 'MISSED'} ${name.padEnd(40)} ${(hits / of).toFixed(3)} of ${of} (${wanted})`,
    );
  };
  for (const part of [...new Set(results.map(({ draft }) => draft.part ?? 'all'))]) {
    const here = results.filter(({ draft }) => (draft.part ?? 'all') === part);
    const kinds = [...new Set(here.flatMap(({ draft }) => draft.planted ?? []))]
      .filter((kind) => kind !== 'clean')
      .sort();
    for (const kind of kinds) {
      const planted = here.filter(({ draft }) => draft.planted === kind);
      const seen = planted.filter(({ findings }) => findings.some((one) => one.kind === kind)).length;
      bar(`${part}: ${kind}`, seen, planted.length, (share) => share >= 0.9, 'recall >= .90');
    }
    const clean = here.filter(({ draft }) => draft.planted === 'clean');
    const share = (severity: string) =>
      clean.filter(({ findings }) => findings.some((one) => one.severity === severity)).length;
    bar(`${part}: clean with a stop`, share('stop'), clean.length, (seen) => seen <= 0.03, '<= .03');
    bar(`${part}: clean with a warning`, share('warn'), clean.length, (seen) => seen <= 0.1, '<= .10');
  }
  const times = results.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`milliseconds a draft: median ${at(0.5)}, p95 ${at(0.95)}`);
  console.log(`bars: ${met.filter(Boolean).length} met, ${met.filter((one) => !one).length} missed`);
}
