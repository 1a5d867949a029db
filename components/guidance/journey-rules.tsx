import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { Entries } from './entries';
import styles from './guidance.module.css';
import { STAGES } from './part-values';
import { TextInput } from './text-input';
import type { SectionProps } from './tone-section';
import { rewritten, written } from './written';

/** What a reply says, and never says, to customers at a stage. */
export function JourneyRules({ guidance, onChange }: SectionProps) {
  const { t, language } = useSpeech();
  return (
    <Entries
      at="journey"
      list={guidance.journey}
      add={t('guidance.addJourney')}
      fresh={() => ({ stage: 'leaving' })}
      onChange={(journey) => onChange({ ...guidance, journey })}
    >
      {(one, set) => (
        <div className={styles.pair}>
          <Field label={t('guidance.part.stages')}>
            {(ids) => (
              <select {...ids} value={one.stage} onChange={(event) => set({ ...one, stage: event.target.value })}>
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {t(`customer.stage.${stage}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextInput
            label={t('guidance.journeySay')}
            value={written(one.say ?? '', language)}
            onChange={(say) => set({ ...one, say: say ? rewritten(one.say ?? '', language, say) : undefined })}
          />
          <TextInput
            label={t('guidance.never')}
            value={one.never ?? ''}
            onChange={(never) => set({ ...one, never: never || undefined })}
          />
        </div>
      )}
    </Entries>
  );
}
