import MiniSearch from 'minisearch';
import type { Interaction } from '../../lib/domain/interaction';
import { searchWords } from '../../lib/domain/search-words';

/** Returns which of one customer's interactions hold every word, by stems and beginnings: the ids, or `undefined` for no question. */
export function searchHistory(
  interactions: readonly Interaction[],
): (words: string) => ReadonlySet<string> | undefined {
  const index = new MiniSearch<Interaction>({
    fields: ['subject', 'author', 'text', 'order'],
    extractField: (one, field) =>
      field === 'order' ? (one.order?.id ?? '') : String(one[field as 'id' | 'subject' | 'author' | 'text'] ?? ''),
    tokenize: searchWords,
    searchOptions: { combineWith: 'AND', prefix: true },
  });
  index.addAll(interactions);
  return (words) => (words.trim() ? new Set(index.search(words).map(({ id }) => String(id))) : undefined);
}
