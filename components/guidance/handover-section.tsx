import { useSpeech } from '../ui/use-speech';
import { ConditionEditor } from './condition-editor';
import { freeId } from './edit-list';
import { Entries } from './entries';
import styles from './guidance.module.css';
import { personaChoice } from './persona-choice';
import { SpanInput } from './span-input';
import { TextInput } from './text-input';
import type { SectionProps } from './tone-section';
import { rewritten, written } from './written';

interface HandoverSectionProps extends SectionProps {
  reasons: readonly string[];
}

/** Who takes over, in which case and within what time; the first that applies counts. */
export function HandoverSection({ guidance, reasons, onChange }: HandoverSectionProps) {
  const { t, language } = useSpeech();
  return (
    <div className={styles.section}>
      <p className={styles.hint}>{t('guidance.handoverHint')}</p>
      <Entries
        at="escalations"
        list={guidance.escalations}
        add={t('guidance.addHandover')}
        fresh={() => ({
          id: freeId('handover', guidance.escalations),
          when: {},
          to: '',
          within: { count: 4, unit: 'working-hours' as const },
        })}
        onChange={(escalations) => onChange({ ...guidance, escalations })}
      >
        {(one, set) => (
          <>
            <TextInput
              label={t('guidance.handoverTo')}
              hint={t('guidance.handoverToHint')}
              value={written(one.to, language)}
              onChange={(to) => set({ ...one, to: rewritten(one.to, language, to) })}
            />
            <ConditionEditor
              label={t('guidance.procedureReason')}
              reasons={reasons}
              personas={personaChoice(guidance)}
              condition={one.when}
              onChange={(when) => set({ ...one, when })}
            />
            <SpanInput
              label={t('guidance.within')}
              value={one.within}
              onChange={(within) => within && set({ ...one, within })}
            />
          </>
        )}
      </Entries>
    </div>
  );
}
