import type { Dossier } from '../domain/dossier';
import type { Guidance, Procedure } from './document';
import { fold } from './fold';

const STEM = 5;
/** So much of a rule's own words is enough where no rule holds outright. */
const SHARE = 0.25;

/**
 * The procedure whose free words the whole history speaks of most, notes and earlier conversations too; `undefined` where none shares a
 * quarter of its words. For what only warns: a lead writes "bag delayed" where a customer writes of a suitcase.
 */
export function likelyProcedure({ procedures }: Guidance, dossier: Dossier): Procedure | undefined {
  const byWords = procedures.filter(
    ({ when }) => when.words?.trim() && Object.values(when).filter((part) => part !== undefined).length === 1,
  );
  // To look through a whole history takes a while, and most rules say their case in other ways.
  if (!byWords.length) return undefined;
  const said = new Set(dossier.interactions.flatMap(({ subject = '', text }) => stemsIn(`${subject} ${text}`)));
  const [best] = byWords
    .map((procedure) => {
      const meant = stemsIn(procedure.when.words!);
      return { procedure, share: meant.filter((stem) => said.has(stem)).length / meant.length };
    })
    .toSorted((one, other) => other.share - one.share);
  return best && best.share >= SHARE ? best.procedure : undefined;
}

function stemsIn(text: string): string[] {
  return fold(text)
    .split(' ')
    .map((word) => word.replace(/^[وفبل]?ال(?=\p{L}{3})/u, ''))
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, STEM));
}
