import { exchangedWords, sharedWords, wordsOf } from './exchanged-words';
import { letterParts } from './letter-parts';
import { placeOf, type WrittenDraft } from './written-draft';

/** What one draft tells of a habit: whether the agent did it where they could have. */
export interface Change {
  kind: 'greeting' | 'signOff' | 'shorter' | 'word';
  /** Names the habit: `greeting:chat`, `word:de:from:to`. */
  id: string;
  from?: string;
  to?: string;
  did: boolean;
}

/** Below this share of kept words the agent wrote a text of their own, which says nothing about the draft. */
const SAME_TEXT = 0.35;
/** From here on what is left counts as shortened. */
const SHORTER = 0.75;

/** The changes between a draft and what was sent. Empty for a text of the agent's own. */
export function changesIn({ proposed, sent, channel, language }: WrittenDraft): Change[] {
  const [before, after] = [letterParts(proposed), letterParts(sent)];
  const shorter = Math.min(wordsOf(before.body).length, wordsOf(after.body).length);
  if (shorter === 0 || sharedWords(before.body, after.body) / shorter < SAME_TEXT) return [];
  const place = placeOf(channel);
  const dropped = (kind: 'greeting' | 'signOff'): Change[] =>
    before[kind] || after[kind] ? [{ kind, id: `${kind}:${place}`, did: !after[kind] }] : [];
  const share = wordsOf(after.body).length / wordsOf(before.body).length;
  const words = exchangedWords(proposed, sent).map(({ from, to }): Change => ({
    kind: 'word',
    id: `word:${language}:${from}:${to}`,
    from,
    to,
    did: true,
  }));
  return [
    ...dropped('greeting'),
    ...dropped('signOff'),
    { kind: 'shorter', id: `shorter:${place}`, did: share <= SHORTER },
    ...words,
  ];
}
