import type { Speech } from '../ui/speech';

/** Why a record was left out, in words, and what can be done. */
export function whySaid(why: string, { sayIfKnown }: Pick<Speech, 'sayIfKnown'>): string {
  return sayIfKnown(`imports.why.${why}`) ?? why;
}
