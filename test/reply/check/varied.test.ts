import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../lib/domain/reply';
import { narrowRules } from '../../../lib/desk/narrow-rules';
import { convertBenchGuidance, type PlainRules } from '../../../lib/guidance/convert-bench-guidance';
import { checksFor } from '../../../lib/reply/check/check-draft';
import { sentencesOf } from '../../../lib/reply/check/sentences';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { variedDrafts, variedScenarios } from '../../bench/planted/varied/varied-drafts';
import { dossierOf } from '../../bench/scenario';

const checkers = new Map(
  variedScenarios.map((scenario) => {
    const dossier = dossierOf(scenario);
    const reading = readDossier(dossier);
    const guidance = convertBenchGuidance(scenario.guidance as PlainRules);
    return [scenario.id, checksFor({ dossier, reading, rules: narrowRules(guidance, dossier, reading) })];
  }),
);
const checked = variedDrafts().map((draft) => ({
  draft,
  findings: checkers.get(draft.scenario)!(draft.text, draft.basedOn),
}));
const kinds = [...new Set(checked.map(({ draft }) => draft.planted))].filter(
  (one): one is FindingKind => one !== undefined && one !== 'clean',
);
/** A question whose words the rest of a reply happens to use is taken as answered. */
const LEAST: Partial<Record<FindingKind, number>> = { 'unanswered-question': 0.8 };

describe('whole replies over varied histories', () => {
  it('hold every kind', () => expect(kinds).toHaveLength(14));

  it.each(kinds)('are found: %s', (kind) => {
    const planted = checked.filter(({ draft }) => draft.planted === kind);
    const found = planted.filter(({ findings }) => findings.some((one) => one.kind === kind));
    expect(planted.length).toBeGreaterThanOrEqual(24);
    expect(found.length / planted.length).toBeGreaterThanOrEqual(LEAST[kind] ?? 0.9);
  });

  it('are left alone where they are clean', () => {
    const clean = checked.filter(({ draft }) => draft.planted === 'clean');
    const share = (severity: string) =>
      clean.filter(({ findings }) => findings.some((one) => one.severity === severity)).length / clean.length;
    expect(clean.length).toBeGreaterThan(100);
    expect(share('stop')).toBeLessThanOrEqual(0.03);
    expect(share('warn')).toBeLessThanOrEqual(0.1);
  });

  it('keep every other sentence whole in a repair', () => {
    const repaired = checked.flatMap(({ draft, findings }) => findings.map((finding) => ({ draft, finding })));
    expect(repaired.length).toBeGreaterThan(300);
    for (const { draft, finding } of repaired) {
      if (finding.repair === undefined || (finding.span[0] === 0 && finding.span[1] === draft.text.length)) continue;
      const others = sentencesOf(draft.text, draft.language!).filter(
        ({ start, end }) => end <= finding.span[0] || start >= finding.span[1],
      );
      for (const { text } of others) expect(finding.repair.toLowerCase()).toContain(text.toLowerCase());
      expect(finding.repair).not.toMatch(/ {2}|\n{3}|^[\s,.;:]| [,.]/u);
    }
  });
});
