import { useSpeech } from '../ui/use-speech';
import { freeId } from './edit-list';
import { Entries } from './entries';
import styles from './guidance.module.css';
import { Lockable } from './lockable';
import { Lines } from './lines';
import { TextInput } from './text-input';
import type { SectionProps } from './tone-section';
import { rewritten, written } from './written';

/** Approved answers with the day they end, and the team's own list of contact reasons. */
export function KnowledgeSection({ guidance, onChange }: SectionProps) {
  const { t, language } = useSpeech();
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{t('guidance.snippets')}</h3>
      <Lockable part="snippets">
        <Entries
          at="snippets"
          list={guidance.snippets}
          add={t('guidance.addSnippet')}
          fresh={() => ({ id: freeId('answer', guidance.snippets), topic: '', text: '' })}
          onChange={(snippets) => onChange({ ...guidance, snippets })}
        >
          {(one, set) => (
            <>
              <TextInput
                label={t('guidance.snippetTopic')}
                value={written(one.topic, language)}
                onChange={(topic) => set({ ...one, topic: rewritten(one.topic, language, topic) })}
              />
              <Lines
                label={t('guidance.snippetText')}
                value={[one.text]}
                onChange={(lines) =>
                  set({
                    ...one,
                    text: rewritten(one.text, language, lines.map((line) => written(line, language)).join(' ')),
                  })
                }
              />
              <TextInput
                label={t('guidance.snippetExpires')}
                type="date"
                code
                value={one.expires ?? ''}
                onChange={(expires) => set({ ...one, expires: expires || undefined })}
              />
            </>
          )}
        </Entries>
      </Lockable>
      <h3 className={styles.title}>{t('guidance.reasons')}</h3>
      <p className={styles.hint}>{t('guidance.reasonsHint')}</p>
      <Lockable part="reasons">
        <Entries
          at="reasons"
          list={guidance.reasons}
          add={t('guidance.addReason')}
          fresh={() => ({ id: freeId('reason', guidance.reasons), name: '' })}
          onChange={(reasons) => onChange({ ...guidance, reasons })}
        >
          {(one, set) => (
            <div className={styles.pair}>
              <TextInput
                label={t('guidance.reasonName')}
                value={written(one.name, language)}
                onChange={(name) => set({ ...one, name: rewritten(one.name, language, name) })}
              />
              <TextInput label={t('guidance.reasonId')} code value={one.id} onChange={(id) => set({ ...one, id })} />
            </div>
          )}
        </Entries>
      </Lockable>
      <h3 className={styles.title}>{t('guidance.hours')}</h3>
      <Lockable part="hours">
        <div className={styles.pair} data-at="hours">
          {(['opens', 'closes', 'timeZone'] as const).map((key) => (
            <TextInput
              key={key}
              label={t(`guidance.hoursOf.${key}`)}
              type={key === 'timeZone' ? 'text' : 'time'}
              code
              value={guidance.hours[key]}
              onChange={(value) => onChange({ ...guidance, hours: { ...guidance.hours, [key]: value } })}
            />
          ))}
        </div>
      </Lockable>
    </div>
  );
}
