import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { Reading } from '../domain/reading';
import { type Knowledge, readDossier } from './read-dossier';

/** Reads like `readDossier`, and reads again only what is new: for whoever reads one customer's dossier many times. */
export function createReader(): (dossier: Dossier, knowledge?: Knowledge) => Reading {
  let kept = new Map<string, Interaction>();
  return (dossier, knowledge) => {
    const interactions = dossier.interactions.map((one) => {
      const before = kept.get(one.id);
      return before && isSame(before, one) ? before : one;
    });
    // Only the last dossier's: of a customer who was erased nothing stays behind.
    kept = new Map(interactions.map((one) => [one.id, one]));
    return readDossier({ ...dossier, interactions }, knowledge);
  };
}

/** Whether both say the same: what a reading rests on, and nothing else. */
function isSame(one: Interaction, other: Interaction): boolean {
  return (
    one.text === other.text &&
    one.at === other.at &&
    one.direction === other.direction &&
    one.channel === other.channel &&
    one.conversation === other.conversation &&
    one.subject === other.subject &&
    one.author === other.author &&
    one.party === other.party
  );
}
