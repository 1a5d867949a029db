import type { Condition, Guidance } from '../document';
import type { GuidancePath } from '../parse-guidance';
import { reasonIds } from '../reason-ids';
import { look, mend, type GuidanceFinding } from './finding';

/** The journey stages that customers are found in. */
export const STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy', 'leaving'] as const;
const LISTS = ['reasons', 'stages', 'personas', 'channels', 'feelings'] as const;
const CALM = new Set(['calm', 'pleased', 'grateful']);

/** What keeps a condition from ever holding, and what it names that does not exist. */
export function conditionFindings(guidance: Guidance, personas: readonly string[]): GuidanceFinding[] {
  return conditionsIn(guidance).flatMap(({ at, rule, when }) => [
    ...emptyLists(when, at, rule),
    ...strangers(when.reasons, new Set(reasonIds(guidance)), [...at, 'reasons'], rule, 'unknown-reason'),
    ...strangers(when.stages, new Set<string>(STAGES), [...at, 'stages'], rule, 'unknown-stage'),
    ...strangers(when.personas, new Set(personas), [...at, 'personas'], rule, 'unknown-persona'),
    ...crossed(when, at, rule),
  ]);
}

/** Every condition of the document, with its place and the rule it belongs to. */
function conditionsIn({ procedures, offers, escalations }: Guidance) {
  const of = (section: string, list: ReadonlyArray<{ id: string; when: Condition }>) =>
    list.map(({ id, when }, index) => ({ at: [section, index, 'when'] as GuidancePath, rule: id, when }));
  const leaving = procedures.flatMap(({ id, leaveScriptWhen }, index) =>
    leaveScriptWhen
      ? [{ at: ['procedures', index, 'leaveScriptWhen'] as GuidancePath, rule: id, when: leaveScriptWhen }]
      : [],
  );
  return [...of('procedures', procedures), ...of('offers', offers), ...of('escalations', escalations), ...leaving];
}

function emptyLists(when: Condition, at: GuidancePath, rule: string): GuidanceFinding[] {
  const empty = LISTS.filter((key) => when[key]?.length === 0).map((key) => mend('never-holds', [...at, key], rule));
  return when.order?.statuses?.length === 0
    ? [...empty, mend('never-holds', [...at, 'order', 'statuses'], rule)]
    : empty;
}

function strangers(
  named: readonly string[] | undefined,
  known: ReadonlySet<string>,
  at: GuidancePath,
  rule: string,
  problem: string,
): GuidanceFinding[] {
  const strange = (named ?? []).filter((one) => !known.has(one));
  return strange.map((one) => mend(problem, at, rule, one));
}

/** Parts that exclude each other. */
function crossed(when: Condition, at: GuidancePath, rule: string): GuidanceFinding[] {
  const { order, feelings, intensityAtLeast } = when;
  const found: GuidanceFinding[] = [];
  if (order && (order.amountAtLeast ?? 0) > (order.amountAtMost ?? Infinity))
    found.push(mend('amounts-crossed', [...at, 'order', 'amountAtMost'], rule));
  if (feelings?.length && feelings.every((one) => one === 'calm') && (intensityAtLeast ?? 0) > 0)
    found.push(mend('calm-is-not-strong', [...at, 'intensityAtLeast'], rule));
  if (feelings?.length && feelings.every((one) => CALM.has(one)) && when.promiseBroken)
    found.push(look('glad-after-a-broken-promise', [...at, 'promiseBroken'], rule));
  return found;
}
