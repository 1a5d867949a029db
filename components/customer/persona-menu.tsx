import { lazy, Suspense } from 'react';
import type { Standing } from '../../lib/desk/think';
import { Field } from '../ui/field';
import { Quotes } from '../ui/quote';
import { useSpeech } from '../ui/use-speech';
import styles from './persona-menu.module.css';

export interface PersonaMenuProps {
  standing: Pick<Standing, 'stage' | 'signals' | 'match' | 'personas'>;
  /** A persona's id, empty for none, `undefined` for what the words say. */
  onChoose(persona: string | undefined): void;
}

const StageSignals = lazy(() => import('./stage-signals').then((module) => ({ default: module.StageSignals })));

const NONE = 'none of these';

/** What speaks for and against the journey stage and the persona, the latter in the customer's words, and the agent's way to decide. */
export function PersonaMenu({ standing: { match, personas, ...journey }, onChoose }: PersonaMenuProps) {
  const { t } = useSpeech();
  const chosen = match.said === 'chosen' ? (match.persona?.id ?? NONE) : '';
  return (
    <div className={styles.menu}>
      <Suspense>
        <StageSignals {...journey} />
      </Suspense>
      {match.for.length > 0 && <h4 className={styles.side}>{t('persona.for')}</h4>}
      {match.for.length > 0 && <Quotes evidence={match.for.slice(-3)} />}
      {match.against.length > 0 && <h4 className={styles.side}>{t('persona.against')}</h4>}
      {match.against.length > 0 && <Quotes evidence={match.against.slice(-3)} />}
      {match.for.length + match.against.length === 0 && <p className={styles.side}>{t('persona.nothing')}</p>}
      <Field label={t('persona.choose')} hint={t('persona.hint')}>
        {(ids) => (
          <select
            {...ids}
            value={chosen}
            onChange={({ target }) => onChoose(target.value === NONE ? '' : target.value || undefined)}
          >
            <option value="">{t('persona.asRead')}</option>
            <option value={NONE}>{t('persona.none')}</option>
            {personas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
