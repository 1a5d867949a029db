import { conditionHolds, conditionWeight } from './condition-holds';
import type { Escalation, Guidance, Procedure } from './document';
import type { RuleContext } from './rule-context';

export interface MatchedProcedure {
  procedure: Procedure;
  /** The steps would grate here: keep the facts, leave the script. */
  leaveScript: boolean;
}

/** Procedures that apply, the most specific first; ties keep the lead's order. Empty when none does. */
export function matchProcedures(guidance: Guidance, context: RuleContext): MatchedProcedure[] {
  return guidance.procedures
    .filter((procedure) => conditionHolds(procedure.when, context))
    .toSorted((a, b) => conditionWeight(b.when) - conditionWeight(a.when))
    .map((procedure) => ({
      procedure,
      leaveScript: procedure.leaveScriptWhen !== undefined && conditionHolds(procedure.leaveScriptWhen, context),
    }));
}

/** The first escalation that applies, or `undefined`. */
export function matchEscalation(guidance: Guidance, context: RuleContext): Escalation | undefined {
  return guidance.escalations.find((one) => conditionHolds(one.when, context));
}
