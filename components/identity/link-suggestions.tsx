import { useEffect, useMemo, useState } from 'react';
import { linkSuggestions, type ShownSuggestion } from '../../lib/desk/link-suggestions';
import type { IdentifierKey } from '../../lib/domain/identifier';
import type { Viewer } from '../../lib/domain/viewer';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { LastAnswer } from './last-answer';
import styles from './link-suggestions.module.css';
import { useLinkAnswers } from './use-link-answers';

interface LinkSuggestionsProps {
  linked: readonly IdentifierKey[];
  /** Id of the customer's newest interaction: with another one it is looked anew. */
  newest?: string;
  viewer?: Viewer;
  /** After an answer or its undoing. */
  onChanged(): void;
}

/** Who the customer probably is as well, with what speaks for it: the surest one, until it is answered or put off. */
export function LinkSuggestions({ linked, newest, viewer, onChanged }: LinkSuggestionsProps) {
  const { t } = useSpeech();
  const [later, setLater] = useState<readonly string[]>([]);
  const answers = useLinkAnswers(onChanged);
  const found = useSuggestions({ linked, newest, viewer, after: answers.last });
  const one = found?.find(({ b }) => !later.includes(b));
  return (
    <>
      {answers.last && <LastAnswer answer={answers.last} onUndo={answers.undo} />}
      {one && (
        <section aria-label={t('identity.link.title')} className={styles.suggestion}>
          <p>
            {t('identity.link.probably')} <Plain>{one.value}</Plain>
          </p>
          <p className={styles.reasons}>
            <Reasons of={one} />
          </p>
          <div className={styles.answers}>
            <Button onClick={() => answers.claim(one.a, one.b, 'same', one.value)}>{t('identity.link.same')}</Button>
            <Button onClick={() => answers.claim(one.a, one.b, 'not-same', one.value)}>
              {t('identity.link.notSame')}
            </Button>
            <Button look="quiet" onClick={() => setLater([...later, one.b])}>
              {t('identity.link.later')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

interface Question extends Pick<LinkSuggestionsProps, 'linked' | 'newest' | 'viewer'> {
  after: unknown;
}

// Not a live question: it reads the words of everybody, and every message that anyone sends would have it asked again.
function useSuggestions({ linked, newest, viewer, after }: Question): readonly ShownSuggestion[] | undefined {
  const [found, setFound] = useState<readonly ShownSuggestion[]>();
  const keys = linked.join('\n');
  const question = useMemo(() => ({ keys, newest, viewer, after }), [keys, newest, viewer, after]);
  useEffect(() => {
    let isLatest = true;
    // Without them the panel only suggests nothing.
    linkSuggestions(question.keys.split('\n'), question.viewer).then(
      (all) => isLatest && setFound(all),
      () => isLatest && setFound([]),
    );
    return () => {
      isLatest = false;
    };
  }, [question]);
  return found;
}

function Reasons({ of: { reasons, name } }: { of: ShownSuggestion }) {
  const { t } = useSpeech();
  const words = reasons.map((one) =>
    t(`identity.link.reason.${one.kind}`, { number: one.kind === 'order' ? one.number : '' }),
  );
  return (
    <>
      {name && (
        <>
          <Plain>{name}</Plain> ·{' '}
        </>
      )}
      {words.join(' · ')}
    </>
  );
}
