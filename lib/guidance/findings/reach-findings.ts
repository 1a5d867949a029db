import { conditionWeight } from '../condition-holds';
import type { Condition, Guidance } from '../document';
import { conditionCovers, sameCase } from './condition-covers';
import { look, mend, type GuidanceFinding } from './finding';

const ONE_OF_EACH = ['stages', 'personas', 'channels', 'feelings'] as const;

/** Rules that another rule always stands before, and scripts that are always or never left. */
export function reachFindings({ procedures, escalations }: Guidance): GuidanceFinding[] {
  return [
    ...procedures.flatMap((one, index) => {
      const before = procedures.find((other, place) => other !== one && isBefore(other.when, place, one.when, index));
      return before ? [mend('never-reached', ['procedures', index, 'when'], one.id, before.id)] : [];
    }),
    ...escalations.flatMap((one, index) => {
      const before = escalations.slice(0, index).find((other) => conditionCovers(other.when, one.when));
      return before ? [mend('never-reached', ['escalations', index, 'when'], one.id, before.id)] : [];
    }),
    ...procedures.flatMap(({ id, when, leaveScriptWhen }, index) => {
      if (!leaveScriptWhen) return [];
      const at = ['procedures', index, 'leaveScriptWhen'];
      if (conditionCovers(leaveScriptWhen, when)) return [mend('script-always-left', at, id)];
      return exclude(when, leaveScriptWhen) ? [mend('script-never-left', at, id)] : [];
    }),
    ...durations(procedures),
  ];
}

// The reply follows the rule that says most, and of two that say as much the first (`matchProcedures`).
function isBefore(other: Condition, place: number, one: Condition, index: number): boolean {
  if (!conditionCovers(other, one)) return false;
  const more = conditionWeight(other) - conditionWeight(one);
  return more > 0 || (more === 0 && place < index);
}

function exclude(one: Condition, other: Condition): boolean {
  const apart = ONE_OF_EACH.some((key) => {
    const [these, those] = [one[key] as readonly string[] | undefined, other[key] as readonly string[] | undefined];
    return these !== undefined && those !== undefined && !these.some((each) => those.includes(each));
  });
  const opposed = one.promiseBroken !== undefined && other.promiseBroken !== undefined;
  return apart || (opposed && one.promiseBroken !== other.promiseBroken);
}

function durations(procedures: Guidance['procedures']): GuidanceFinding[] {
  return procedures.flatMap((one, index) => {
    const other = procedures
      .slice(0, index)
      .find((before) => sameCase(before.when, one.when) && before.followUp && one.followUp);
    return other && JSON.stringify(other.followUp) !== JSON.stringify(one.followUp)
      ? [look('durations-differ', ['procedures', index, 'followUp'], other.id, one.id)]
      : [];
  });
}
