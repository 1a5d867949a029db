import type { Guidance, Procedure, Wording } from './document';

/**
 * The guidance as it is for a customer at a stage of the journey: the stage's words never to be said join the list, and what is to be said
 * there joins the facts of every procedure (and stands alone where none applies).
 */
export function guidanceAtStage(guidance: Guidance, stage: string): Guidance {
  const rules = guidance.journey.filter((one) => one.stage === stage);
  if (!rules.length) return guidance;
  const say = rules.flatMap((one) => (one.say === undefined ? [] : [one.say]));
  const never = rules.flatMap((one) => (one.never === undefined ? [] : [{ phrase: one.never }]));
  return {
    ...guidance,
    never: [...guidance.never, ...never],
    procedures: say.length ? withFacts(guidance.procedures, stage, say) : guidance.procedures,
  };
}

function withFacts(procedures: readonly Procedure[], stage: string, say: Wording[]): Procedure[] {
  const alone: Procedure = { id: `stage-${stage}`, when: {}, say: [], facts: say };
  return [...procedures.map((one) => ({ ...one, facts: [...one.facts, ...say] })), alone];
}
