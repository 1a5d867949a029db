import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind } from '../../../lib/domain/reply';
import { checksFor } from '../../../lib/reply/check/check-draft';
import { sentencesOf } from '../../../lib/reply/check/sentences';
import { convertBenchGuidance, type PlainRules } from '../../../lib/guidance/convert-bench-guidance';
import { narrowRules } from '../../../lib/desk/narrow-rules';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { labelledDrafts, plantedScenarios } from '../../bench/planted/labelled-drafts';
import { dossierOf } from '../../bench/scenario';

const checkers = new Map(
  plantedScenarios.map((scenario) => {
    const dossier = dossierOf(scenario);
    const reading = readDossier(dossier);
    const guidance = convertBenchGuidance(scenario.guidance as PlainRules);
    return [scenario.id, checksFor({ dossier, reading, rules: narrowRules(guidance, dossier, reading) })];
  }),
);
const checked = labelledDrafts().map((draft) => ({
  draft,
  check: checkers.get(draft.scenario)!,
  findings: checkers.get(draft.scenario)!(draft.text, draft.basedOn),
}));
const kinds = [...new Set(checked.map(({ draft }) => draft.planted!))].filter(
  (one) => one !== 'clean',
) as FindingKind[];

describe('the labelled drafts', () => {
  it('hold every kind, 25 of each at least', () => {
    expect(kinds).toHaveLength(14);
    for (const kind of kinds) expect(checked.filter(({ draft }) => draft.planted === kind).length).toBeGreaterThan(24);
  });

  it.each(kinds)('are found: %s', (kind) => {
    const planted = checked.filter(({ draft }) => draft.planted === kind);
    const found = planted.filter(({ findings }) => findings.some((one) => one.kind === kind));
    // Promises of money, dates, law and contracts are held to more (S13).
    expect(found.length / planted.length).toBeGreaterThanOrEqual(kind === 'over-promise' ? 0.95 : 0.9);
  });

  it('are left alone where they are clean', () => {
    const clean = checked.filter(({ draft }) => draft.planted === 'clean');
    const with_ = (severity: string) =>
      clean.filter(({ findings }) => findings.some((one) => one.severity === severity));
    expect(with_('stop').length / clean.length).toBeLessThanOrEqual(0.03);
    expect(with_('warn').length / clean.length).toBeLessThanOrEqual(0.1);
  });
});

describe('a repair', () => {
  const repaired = checked.flatMap(({ draft, check, findings }) =>
    findings.flatMap((finding) => (finding.repair === undefined ? [] : [{ draft, check, finding }])),
  );

  it('leaves every other sentence as it was', () => {
    expect(repaired.length).toBeGreaterThan(500);
    for (const { draft, finding } of repaired) {
      const kept = sentencesOf(draft.text, draft.language!).filter((one) => !touches(one, finding, draft.text));
      let at = 0;
      const text = finding.repair!.toLowerCase();
      for (const sentence of kept) {
        const found = text.indexOf(sentence.text.toLowerCase(), at);
        expect(found, `${draft.id}: ${sentence.text} in ${finding.repair}`).toBeGreaterThanOrEqual(0);
        at = found + sentence.text.length;
      }
    }
  });

  it('takes the finding away', () => {
    for (const { draft, check, finding } of repaired) {
      const said = draft.text.slice(...finding.span);
      const again = check(finding.repair!, draft.basedOn).filter(
        (one) =>
          one.kind === finding.kind &&
          one.because.quote === finding.because.quote &&
          (isWhole(finding, draft.text) || finding.repair!.slice(...one.span) === said),
      );
      expect(again, `${draft.id}: ${finding.kind} in ${finding.repair}`).toEqual([]);
    }
  });
});

function touches(sentence: { start: number; end: number }, { span }: Finding, text: string): boolean {
  return !(span[0] === 0 && span[1] === text.length) && sentence.start < span[1] && span[0] < sentence.end;
}

function isWhole({ span }: Finding, text: string): boolean {
  return span[0] === 0 && span[1] === text.length;
}
