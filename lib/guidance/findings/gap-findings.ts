import type { Guidance } from '../document';
import { fold } from '../fold';
import { STAGES } from './condition-findings';
import { look, mend, type GuidanceFinding } from './finding';

/** What is missing or over: reasons nobody handles, snippets past their day, personas nothing speaks for. `today` is an ISO date. */
export function gapFindings(guidance: Guidance, today: string): GuidanceFinding[] {
  const { reasons, procedures, snippets, personas, journey, hours, brands } = guidance;
  const handled = new Set(procedures.flatMap(({ when }) => when.reasons ?? []));
  const always = procedures.some(({ when }) => !when.reasons);
  const stages = new Set<string>(STAGES);
  return [
    ...reasons.flatMap(({ id }, i) =>
      always || handled.has(id) ? [] : [look('reason-without-procedure', ['reasons', i, 'id'], id)],
    ),
    ...snippets.flatMap(({ id, expires }, i) =>
      expires && expires < today ? [look('snippet-expired', ['snippets', i, 'expires'], id)] : [],
    ),
    ...snippets.flatMap(({ id, topic }, i) => {
      const first = snippets.slice(0, i).find((one) => fold(JSON.stringify(one.topic)) === fold(JSON.stringify(topic)));
      return first ? [look('snippets-of-one-topic', ['snippets', i, 'topic'], first.id, id)] : [];
    }),
    ...personas.flatMap(({ name, cues }, i) =>
      cues.for.length ? [] : [mend('persona-without-cues', ['personas', i, 'cues', 'for'], name)],
    ),
    ...journey.flatMap(({ stage }, i) =>
      stages.has(stage) ? [] : [mend('unknown-stage', ['journey', i, 'stage'], stage, stage)],
    ),
    ...brands.flatMap(({ name, sounds }, i) =>
      sounds.length ? [] : [look('brand-without-examples', ['brands', i, 'sounds'], name)],
    ),
    ...(hours.opens >= hours.closes ? [mend('never-open', ['hours', 'closes'])] : []),
  ];
}
