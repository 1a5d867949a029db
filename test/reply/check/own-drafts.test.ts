import { expect, it } from 'vitest';
import { convertBenchGuidance } from '../../../lib/guidance/convert-bench-guidance';
import { narrowRules } from '../../../lib/desk/narrow-rules';
import { checkDraft } from '../../../lib/reply/check/check-draft';
import { planReply } from '../../../lib/reply/plan/plan-reply';
import { writeReply } from '../../../lib/reply/write/write-reply';
import { emptyMemory } from '../../../lib/reply/write/phrase-memory';
import { readDossier } from '../../../lib/understanding/read-dossier';
import { casesAr } from '../../bench/cases-ar';
import { casesDe } from '../../bench/cases-de';
import { casesEn } from '../../bench/cases-en';
import { casesEs } from '../../bench/cases-es';
import { casesFr } from '../../bench/cases-fr';
import { casesPt } from '../../bench/cases-pt';
import { aCase } from '../a-case';

const guidance = convertBenchGuidance('default');
const cases = { casesEn, casesDe, casesFr, casesEs, casesPt, casesAr };

it.each(Object.entries(cases))('stops none of the drafts that we write ourselves (%s)', (_, list) => {
  const stops = list.flatMap((one) => {
    const { dossier, reading: hand } = aCase(one);
    return [hand, readDossier(dossier)].flatMap((reading) => {
      const plan = planReply({ dossier, reading, guidance });
      const rules = narrowRules(guidance, dossier, reading);
      return writeReply({ plan, dossier, reading, guidance, memory: emptyMemory, seed: 1 }).flatMap(({ text }) =>
        checkDraft({ text, dossier, reading, rules, plan })
          .filter(({ severity }) => severity === 'stop')
          .map(({ kind, span, because }) => ({ kind, said: text.slice(...span), because })),
      );
    });
  });
  expect(stops).toEqual([]);
});
