import { useSpeech } from '../ui/use-speech';
import { freeId } from './edit-list';
import { Entries } from './entries';
import styles from './guidance.module.css';
import { JourneyRules } from './journey-rules';
import { Lockable } from './lockable';
import { Lines } from './lines';
import { TextInput } from './text-input';
import type { SectionProps } from './tone-section';

const LISTS = ['needs', 'hopes', 'fears', 'ambitions', 'triggers', 'hesitations', 'voice'] as const;

/** Who the customers are, as far as their own words tell, and what counts at which stage of their way with us. */
export function PeopleSection({ guidance, onChange }: SectionProps) {
  const { t } = useSpeech();
  const { personas } = guidance;
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{t('guidance.personas')}</h3>
      <p className={styles.hint}>{t('guidance.personasHint')}</p>
      <Lockable part="personas">
        <Entries
          at="personas"
          list={personas}
          add={t('guidance.addPersona')}
          fresh={() => ({
            id: freeId('persona', personas),
            name: '',
            needs: [],
            hopes: [],
            fears: [],
            ambitions: [],
            triggers: [],
            hesitations: [],
            voice: [],
            cues: { for: [], against: [] },
          })}
          onChange={(next) => onChange({ ...guidance, personas: next })}
        >
          {(one, set) => (
            <>
              <TextInput
                label={t('guidance.personaName')}
                value={one.name}
                onChange={(name) => set({ ...one, name })}
              />
              <Lines
                label={t('guidance.cuesFor')}
                hint={t('guidance.cuesHint')}
                value={one.cues.for}
                onChange={(lines) => set({ ...one, cues: { ...one.cues, for: lines } })}
              />
              <Lines
                label={t('guidance.cuesAgainst')}
                value={one.cues.against}
                onChange={(lines) => set({ ...one, cues: { ...one.cues, against: lines } })}
              />
              <div className={styles.pair}>
                {LISTS.map((key) => (
                  <Lines
                    key={key}
                    label={t(`guidance.persona.${key}`)}
                    value={one[key]}
                    onChange={(lines) => set({ ...one, [key]: lines })}
                  />
                ))}
              </div>
            </>
          )}
        </Entries>
      </Lockable>
      <h3 className={styles.title}>{t('guidance.journey')}</h3>
      <Lockable part="journey">
        <JourneyRules guidance={guidance} onChange={onChange} />
      </Lockable>
    </div>
  );
}
