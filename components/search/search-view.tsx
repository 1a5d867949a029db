import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { indexMissing } from '../../lib/db/search-index';
import { searchAll, type FoundCustomer } from '../../lib/desk/search-all';
import type { Viewer } from '../../lib/domain/viewer';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { FoundList } from './found-list';
import styles from './search-view.module.css';

interface Answer {
  words: string;
  found?: FoundCustomer[];
  isCut?: boolean;
}

/** Search over every customer: words, and what was found by customer, each with the way to its original. */
export function SearchView({ viewer, onClose }: { viewer?: Viewer; onClose(): void }) {
  const { t, number } = useSpeech();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // After the dialog, which gives the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const asked = useDeferredValue(words);
  const isIndexing = useIndexing();
  const answer = useAnswer(asked, viewer);
  const count = answer.found?.reduce((sum, one) => sum + one.interactions.length, 0) ?? 0;
  const status = () => {
    if (!words.trim()) return '';
    if (answer.words !== words) return t('search.wait');
    if (!answer.found) return t('search.failed');
    if (answer.isCut) return t('search.first', { count, number: number(count) });
    return count ? t('timeline.found', { count, number: number(count) }) : t('search.none');
  };
  return (
    <Dialog look="page" title={t('search.title')} onClose={onClose}>
      <div role="search" onKeyDown={intoResults}>
        <Field label={t('search.label')} hint={t('search.hint')}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              ref={field}
              autoComplete="off"
              className={styles.words}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <p role="status" className={styles.status}>
          {status()} {isIndexing && t('search.indexing')}
        </p>
        <FoundList found={words.trim() ? (answer.found ?? []) : []} words={answer.words} />
      </div>
    </Dialog>
  );
}

/** Arrow keys walk from the field over what was found. */
function intoResults(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, summary')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  event.preventDefault();
  next?.focus();
}

/** Makes what was stored before the index searchable, while the view is open. */
function useIndexing(): boolean {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    // Searching what is indexed already goes on whatever becomes of the rest.
    void indexMissing(stop.signal)
      .catch((error: unknown) => console.warn('Not all is searchable', error))
      .finally(() => setDone(true));
    return () => stop.abort();
  }, []);
  return !isDone;
}

function useAnswer(words: string, viewer: Viewer | undefined): Answer {
  const [answer, setAnswer] = useState<Answer>({ words: '', found: [] });
  useEffect(() => {
    const stop = new AbortController();
    const settle = (one: Omit<Answer, 'words'>) => !stop.signal.aborted && setAnswer({ words, ...one });
    searchAll(words, viewer, stop.signal).then(
      ({ customers, isCut }) => settle({ found: customers, isCut }),
      () => settle({}),
    );
    return () => stop.abort();
  }, [words, viewer]);
  return answer;
}
