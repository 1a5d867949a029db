import type { Guidance } from '../../lib/guidance/document';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import { replaced, without } from './edit-list';
import { BrandVoices } from './brand-voices';
import { Lines } from './lines';
import { PreferredWords } from './preferred-words';
import styles from './guidance.module.css';
import { Lockable } from './lockable';

export interface SectionProps {
  guidance: Guidance;
  onChange(guidance: Guidance): void;
}

const WARMTHS = [0, 1, 2, 3] as const;
const ADDRESSES = ['mirror', 'polite', 'familiar'] as const;

/** How replies sound, and what they never say. */
export function ToneSection({ guidance, onChange }: SectionProps) {
  const { t } = useSpeech();
  const { tone } = guidance;
  return (
    <div className={styles.section}>
      <Lockable part="tone">
        <div className={styles.pair}>
          <Field label={t('guidance.warmth')}>
            {(ids) => (
              <select
                {...ids}
                value={tone.warmth}
                onChange={(event) =>
                  onChange({
                    ...guidance,
                    tone: { ...tone, warmth: Number(event.target.value) as Guidance['tone']['warmth'] },
                  })
                }
              >
                {WARMTHS.map((warmth) => (
                  <option key={warmth} value={warmth}>
                    {t(`guidance.warmth_${warmth}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('guidance.address')}>
            {(ids) => (
              <select
                {...ids}
                value={tone.address}
                onChange={(event) =>
                  onChange({
                    ...guidance,
                    tone: { ...tone, address: event.target.value as Guidance['tone']['address'] },
                  })
                }
              >
                {ADDRESSES.map((address) => (
                  <option key={address} value={address}>
                    {t(`guidance.address_${address}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Lines
          label={t('guidance.voice')}
          hint={t('guidance.voiceHint')}
          value={tone.voice}
          onChange={(voice) => onChange({ ...guidance, tone: { ...tone, voice } })}
        />
        <h3 className={styles.title}>{t('guidance.preferred')}</h3>
        <PreferredWords guidance={guidance} onChange={onChange} />
      </Lockable>
      <h3 className={styles.title}>{t('guidance.brands')}</h3>
      <Lockable part="brands">
        <BrandVoices guidance={guidance} onChange={onChange} />
      </Lockable>
      <h3 className={styles.title}>{t('guidance.never')}</h3>
      <p className={styles.hint}>{t('guidance.neverHint')}</p>
      <Lockable part="never">
        <NeverList guidance={guidance} onChange={onChange} />
      </Lockable>
    </div>
  );
}

function NeverList({ guidance, onChange }: SectionProps) {
  const { t } = useSpeech();
  const set = (never: Guidance['never']) => onChange({ ...guidance, never });
  return (
    <>
      {guidance.never.map((one, i) => (
        <div key={i} className={styles.entry} data-at={`never.${i}`}>
          <div className={styles.pair}>
            <Field label={t('guidance.phrase')}>
              {(ids) => (
                <input
                  {...ids}
                  required
                  dir="auto"
                  maxLength={2000}
                  value={one.phrase}
                  onChange={(event) => set(replaced(guidance.never, i, { ...one, phrase: event.target.value }))}
                />
              )}
            </Field>
            <Field label={t('guidance.better')}>
              {(ids) => (
                <input
                  {...ids}
                  dir="auto"
                  value={one.better ?? ''}
                  onChange={(event) =>
                    set(replaced(guidance.never, i, { ...one, better: event.target.value || undefined }))
                  }
                />
              )}
            </Field>
          </div>
          <Button look="quiet" onClick={() => set(without(guidance.never, i))}>
            {t('ui.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => set([...guidance.never, { phrase: '' }])}>{t('guidance.addNever')}</Button>
    </>
  );
}
