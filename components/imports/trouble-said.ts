import type { Speech } from '../ui/speech';

/** Why an import stopped, in words; what has no words of ours is shown as the browser said it. */
export function troubleSaid(trouble: string, { t, sayIfKnown }: Pick<Speech, 't' | 'sayIfKnown'>): string {
  return sayIfKnown(`imports.trouble.${trouble}`) ?? t('imports.trouble.other', { message: trouble });
}
