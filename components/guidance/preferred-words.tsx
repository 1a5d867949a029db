import { useSpeech } from '../ui/use-speech';
import { Entries } from './entries';
import styles from './guidance.module.css';
import { TextInput } from './text-input';
import type { SectionProps } from './tone-section';

/** Words the team prefers, each with a sentence that shows them. */
export function PreferredWords({ guidance, onChange }: SectionProps) {
  const { t } = useSpeech();
  const { tone } = guidance;
  return (
    <Entries
      at="tone.words"
      list={tone.words}
      add={t('guidance.addPreferred')}
      fresh={() => ({ from: '', to: '' })}
      onChange={(words) => onChange({ ...guidance, tone: { ...tone, words } })}
    >
      {(one, set) => (
        <div className={styles.pair}>
          <TextInput label={t('guidance.wordFrom')} value={one.from} onChange={(from) => set({ ...one, from })} />
          <TextInput label={t('guidance.wordTo')} value={one.to} onChange={(to) => set({ ...one, to })} />
          <TextInput
            label={t('guidance.wordExample')}
            value={one.example ?? ''}
            onChange={(example) => set({ ...one, example: example || undefined })}
          />
        </div>
      )}
    </Entries>
  );
}
