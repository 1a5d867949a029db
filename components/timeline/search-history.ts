import MiniSearch from 'minisearch';
import type { Interaction } from '../../lib/domain/interaction';
import { searchWords } from '../../lib/domain/search-words';

/** Interactions indexed between two looks at whether to go on: a slice must not be felt. */
const SLICE = 50;

/** An index over one customer's interactions that grows a slice at a time. */
export class HistoryIndex {
  private readonly index = new MiniSearch<Interaction>({
    fields: ['subject', 'author', 'text', 'order'],
    extractField: (one, field) =>
      field === 'order' ? (one.order?.id ?? '') : String(one[field as 'id' | 'subject' | 'author' | 'text'] ?? ''),
    tokenize: searchWords,
    searchOptions: { combineWith: 'AND', prefix: true },
  });

  /** Adds what is not there yet; resolves when all is, or when `signal` says that it is no longer wanted. */
  async add(interactions: readonly Interaction[], signal?: AbortSignal): Promise<void> {
    const fresh = interactions.filter(({ id }) => !this.index.has(id));
    for (let from = 0; from < fresh.length && !signal?.aborted; from += SLICE) {
      this.index.addAll(fresh.slice(from, from + SLICE).filter(({ id }) => !this.index.has(id)));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Ids of those that hold every word, by stems and beginnings, or `undefined` for no question. */
  search(words: string): ReadonlySet<string> | undefined {
    return words.trim() ? new Set(this.index.search(words).map(({ id }) => String(id))) : undefined;
  }
}
