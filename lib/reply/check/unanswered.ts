import type { Dossier } from '../../domain/dossier';

/** Ids of what the customer wrote in the open conversation since our last answer. */
export function unanswered({ interactions, current }: Pick<Dossier, 'interactions' | 'current'>): string[] {
  const here = interactions.filter((one) => one.conversation === current);
  const answered = here.findLastIndex((one) => one.direction === 'outbound');
  return here.slice(answered + 1).flatMap((one) => (one.direction === 'inbound' ? one.id : []));
}
