import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { narrowRules } from '../lib/desk/narrow-rules';
import { convertBenchGuidance } from '../lib/guidance/convert-bench-guidance';
import type { Finding } from '../lib/domain/reply';
import { checksFor } from '../lib/reply/check/check-draft';
import { readDossier } from '../lib/understanding/read-dossier';
import { labelledDrafts, plantedScenarios, type LabelledDraft } from '../test/bench/planted/labelled-drafts';
import { notCleanDialogues } from '../test/bench/planted/not-clean-dialogues';
import { variedDrafts, variedScenarios } from '../test/bench/planted/varied/varied-drafts';
import { labelledDialogues } from './dialogues/labelled-dialogues';
import { naturalDrafts } from './checks/natural-drafts';
import { reportNatural } from './checks/report-natural';
import { dossierOf, type Scenario } from '../test/bench/scenario';
import { scenarioOfTweets, type TweetDialogue } from '../test/bench/tweet-scenario';

const lines = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/**
 * Checks every draft of `--in` against its scenario, or without it our own labelled drafts, and `--dialogues` (the real next replies of
 * care dialogues, clean unless listed as not); writes the findings to `--out`, prints recall per planted kind and false alarms, `--by
 * language` also per language, `--show development` what was missed and what rang falsely in the parts so named.
 */
export async function bench(args: string[]): Promise<void> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      in: option,
      scenarios: option,
      out: option,
      dialogues: option,
      by: option,
      show: option,
      conversations: option,
    },
  });
  if (values.in && (!values.scenarios || !values.out))
    throw new Error('Say --in drafts.jsonl --scenarios scenarios.jsonl --out findings.jsonl');
  if (values.conversations !== undefined) return checkNatural(values.conversations, values.show);
  const dialogues = values.dialogues ? realReplies(lines<TweetDialogue>(values.dialogues)) : undefined;
  const scenarios = values.scenarios ? lines<Scenario>(values.scenarios) : [...plantedScenarios, ...variedScenarios];
  const drafts = values.in ? lines<LabelledDraft>(values.in) : [...labelledDrafts(), ...variedDrafts()];
  const prepared = new Map([...scenarios, ...(dialogues?.scenarios ?? [])].map((one) => [one.id, checkerOf(one)]));
  const results = [...drafts, ...(dialogues?.drafts ?? [])].map((draft) => {
    const check = prepared.get(draft.scenario);
    if (!check) throw new Error(`No scenario ${draft.scenario} for draft ${draft.id}`);
    return { draft, findings: check(draft.text, draft.basedOn) };
  });
  if (values.out)
    writeFileSync(
      values.out,
      results
        .map(({ draft: { scenario, id }, findings }) => `${JSON.stringify({ scenario, id, findings })}\n`)
        .join(''),
    );
  if (values.show !== undefined) show(results.filter(({ draft }) => !draft.part || draft.part.includes(values.show!)));
  report(results, values.by === 'language');
}

/** The replies of the labelled conversations of a folder; what it costs to check them is measured with the planted drafts. */
function checkNatural(folder: string, shown: string | undefined): void {
  const { scenarios, drafts } = naturalDrafts(labelledDialogues(folder || undefined));
  const checks = new Map(scenarios.map((one) => [one.id, () => checkerOf(one)]));
  const results = drafts.map((draft) => ({ draft, findings: checks.get(draft.scenario)!()(draft.text) }));
  if (shown !== undefined) show(results.filter(({ draft }) => draft.part?.includes(shown)));
  reportNatural(results);
}

// The data's makers took the stroke out of "1/2", which parts a long reply, and of "24/7".
const PAGE_MARK = /\b(?:1[2-4]|2[2-4]|3[34]|44)\b(?! ?(?:hours?|hrs?|days?|am|pm))|\b247\b/g;

/** The human agents' own next replies; those that were read and found not clean are labelled with what is wrong in them. */
function realReplies(dialogues: readonly TweetDialogue[]): { scenarios: Scenario[]; drafts: LabelledDraft[] } {
  const answered = dialogues.filter((one) => one.human_reply);
  return {
    scenarios: answered.map(scenarioOfTweets),
    drafts: answered.map(({ id, human_reply }) => ({
      scenario: id,
      id,
      text: human_reply!.replaceAll('<LINK>', '').replace(PAGE_MARK, '').replace(/ +/g, ' ').trim(),
      planted: notCleanDialogues.has(id) ? undefined : 'clean',
      part: 'real dialogues',
      language: 'en',
    })),
  };
}

function checkerOf(scenario: Scenario) {
  const dossier = dossierOf(scenario);
  const reading = readDossier(dossier);
  const { guidance = 'default' } = scenario as { guidance?: Parameters<typeof convertBenchGuidance>[0] };
  return checksFor({ dossier, reading, rules: narrowRules(convertBenchGuidance(guidance), dossier, reading) });
}

type Checked = { draft: LabelledDraft; findings: readonly Finding[] };

function report(results: readonly Checked[], byLanguage: boolean): void {
  console.log(`${os.cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`);
  const met: boolean[] = [];
  const bar = (name: string, hits: number, of: number, ok: (share: number) => boolean, wanted: string) => {
    if (!of) return;
    met.push(ok(hits / of));
    console.log(
      `${met.at(-1) ? 'met   ' : 'MISSED'} ${name.padEnd(40)} ${(hits / of).toFixed(3)} of ${of} (${wanted})`,
    );
  };
  const partOf = ({ draft }: Checked) =>
    [draft.part ?? 'all', byLanguage ? draft.language : undefined].filter(Boolean).join(' ');
  for (const part of [...new Set(results.map(partOf))].sort()) {
    const here = results.filter((one) => partOf(one) === part);
    const kinds = [...new Set(here.flatMap(({ draft }) => draft.planted ?? []))]
      .filter((kind) => kind !== 'clean')
      .sort();
    for (const kind of kinds) {
      const planted = here.filter(({ draft }) => draft.planted === kind);
      const seen = planted.filter(({ findings }) => findings.some((one) => one.kind === kind)).length;
      bar(`${part}: ${kind}`, seen, planted.length, (share) => share >= 0.9, 'recall >= .90');
    }
    const clean = here.filter(({ draft }) => draft.planted === 'clean');
    // A worn phrase that stands in a person's reply word for word is no false alarm: counted apart.
    const real = part.startsWith('real');
    const worn = clean.filter(({ findings }) => findings.some((one) => one.kind === 'worn-phrase')).length;
    const share = (severity: string) =>
      clean.filter(({ findings }) =>
        findings.some((one) => one.severity === severity && !(real && one.kind === 'worn-phrase')),
      ).length;
    if (real) console.log(`       ${part}: with a phrase of the worn list ${worn} of ${clean.length}`);
    bar(`${part}: clean with a stop`, share('stop'), clean.length, (seen) => seen <= 0.03, '<= .03');
    bar(`${part}: clean with a warning`, share('warn'), clean.length, (seen) => seen <= 0.1, '<= .10');
  }
  const { median, p95 } = msPerText();
  met.push(p95 <= 50);
  console.log(
    `${met.at(-1) ? 'met   ' : 'MISSED'} ms a text, ${HISTORY} interactions: median ${median.toFixed(1)}, p95 ${p95.toFixed(1)} (<= 50)`,
  );
  console.log(`bars: ${met.filter(Boolean).length} met, ${met.filter((one) => !one).length} missed`);
}

function show(results: readonly Checked[]): void {
  for (const { draft, findings } of results) {
    const said = findings.map(
      ({ kind, severity, span, because }) =>
        `${severity} ${kind}: ${draft.text.slice(...span).slice(0, 160)} <- ${because?.quote?.slice(0, 120) ?? ''}`,
    );
    if (draft.planted === 'clean' && findings.length) console.log(`${draft.id} rang\n  ${said.join('\n  ')}`);
    else if (draft.planted && draft.planted !== 'clean' && !findings.some((one) => one.kind === draft.planted))
      console.log(`${draft.id} missed\n  ${draft.text.replaceAll('\n', ' ')}\n  ${said.join('\n  ')}`);
  }
}

const HISTORY = 200;

/** What one pause in typing costs beside a long history: the matter is prepared once, then every labelled draft of its language checked. */
function msPerText(): { median: number; p95: number } {
  const [scenario] = plantedScenarios;
  const long = Array.from({ length: HISTORY - scenario!.interactions.length }, (_, i) => ({
    ...scenario!.interactions[i % 3]!,
    id: `h${i}`,
    conversation: `h${i % 40}`,
    at: new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 4), i % 24)).toISOString(),
    text: `${scenario!.interactions[i % 3]!.text} Ticket ${1000 + i}, a further line about parcel ${i}.`,
  }));
  const check = checkerOf({ ...scenario!, interactions: [...long, ...scenario!.interactions] });
  const times = labelledDrafts()
    .filter((draft) => draft.scenario === scenario!.id)
    .map(({ text }) => {
      const started = performance.now();
      check(text);
      return performance.now() - started;
    })
    .sort((one, other) => one - other);
  return { median: times[Math.floor(times.length / 2)]!, p95: times[Math.floor(times.length * 0.95)]! };
}
