import type { useSpeech } from './use-speech';

/** More than this share changed, and the agent's own words were sent. */
const OWN_WORDS = 0.7;

/** What became of a draft, in words: sent as it was, with changes, or replaced by the agent's own words. */
export function sentWords(
  { changed, of }: { changed: number; of: number },
  { t, number }: ReturnType<typeof useSpeech>,
): string {
  if (changed === 0) return t('reply.sentAsDrafted');
  if (changed > of * OWN_WORDS) return t('reply.sentOwnWords');
  return t('reply.sentWithChanges', { changed: number(changed), total: number(of) });
}
