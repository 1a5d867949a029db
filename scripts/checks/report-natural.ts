import type { Finding } from '../../lib/domain/reply';
import type { LabelledDraft } from '../../test/bench/planted/labelled-drafts';

interface Checked {
  draft: LabelledDraft;
  findings: readonly Finding[];
}

const MOST = { stop: 0.03, warn: 0.1 };

/** Prints how many natural replies are stopped and warned of, by half, language and kind, and ends with the bars. */
export function reportNatural(results: readonly Checked[]): void {
  const met: boolean[] = [];
  const halves = [...new Set(results.map(({ draft }) => draft.part!))].sort();
  for (const half of halves) {
    const clean = results.filter(({ draft }) => draft.part === half && draft.planted === 'clean');
    for (const language of [...new Set(clean.map(({ draft }) => draft.language!))].sort()) {
      const here = clean.filter(({ draft }) => draft.language === language);
      console.log(
        `       ${half} ${language}: ${(['stop', 'warn'] as const).map((one) => told(here, one)).join('; ')}`,
      );
    }
    for (const severity of ['stop', 'warn'] as const) {
      const share = withOne(clean, severity).length / clean.length;
      met.push(share <= MOST[severity]);
      console.log(
        `${met.at(-1) ? 'met   ' : 'MISSED'} ${half}: clean with a ${severity} ${share.toFixed(3)} of ${clean.length} (<= ${MOST[severity]})`,
      );
    }
    for (const kind of ['re-ask', 'repeated-fix'] as const) {
      const planted = results.filter(({ draft }) => draft.part === half && draft.planted === kind);
      if (!planted.length) continue;
      const seen = planted.filter(({ findings }) => findings.some((one) => one.kind === kind)).length;
      met.push(seen / planted.length >= 0.9);
      console.log(`${met.at(-1) ? 'met   ' : 'MISSED'} ${half}: ${kind} ${seen} of ${planted.length} (recall >= .90)`);
    }
  }
  console.log(`bars: ${met.filter(Boolean).length} met, ${met.filter((one) => !one).length} missed`);
}

function told(here: readonly Checked[], severity: Finding['severity']): string {
  const found = withOne(here, severity);
  const kinds = new Map<string, number>();
  for (const { findings } of found)
    for (const kind of new Set(findings.filter((one) => one.severity === severity).map((one) => one.kind)))
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counted = [...kinds].sort((one, other) => other[1] - one[1]).map(([kind, count]) => `${kind} ${count}`);
  return `${severity} ${found.length} of ${here.length} (${counted.join(', ')})`;
}

// A worn phrase that stands in a reply word for word is no false alarm.
function withOne(results: readonly Checked[], severity: Finding['severity']): Checked[] {
  return results.filter(({ findings }) =>
    findings.some((one) => one.severity === severity && one.kind !== 'worn-phrase'),
  );
}
