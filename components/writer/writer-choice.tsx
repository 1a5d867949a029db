import type { ModelAvailability } from '../../lib/desk/browser-model';
import { Subsection } from '../ui/subsection';
import { Switch } from '../ui/switch';
import { useSpeech } from '../ui/use-speech';
import styles from './writer-choice.module.css';

interface WriterChoiceProps {
  on: boolean;
  /** What the browser says of its model; `failed` when it could not be loaded. */
  model: ModelAvailability | 'failed';
  onSwitch(on: boolean): void;
}

/** Who words the drafts: a model is switched on by the agent, knowing what that means, or it is not used. */
export function WriterChoice({ on, model, onSwitch }: WriterChoiceProps) {
  const { t } = useSpeech();
  // What a model would mean is told where one can be had.
  const has = model !== 'unavailable' || on;
  return (
    <Subsection id="writer" title={t('writer.title')} hint={t('writer.hint')} className={styles.choice}>
      <label className={styles.line}>
        <Switch
          checked={on}
          onChange={onSwitch}
          disabled={!has}
          aria-describedby={has ? 'writer-means' : 'writer-state'}
        />
        {t('writer.switch')}
      </label>
      {has && (
        <p id="writer-means" className={styles.hint}>
          {t('writer.means')}
        </p>
      )}
      <p id="writer-state" role="status" className={styles.hint}>
        {t(`writer.${model}`)}
      </p>
    </Subsection>
  );
}
