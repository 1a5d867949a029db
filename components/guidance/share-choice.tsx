import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

/** For whom a version is: everyone, or a share that chance chooses. */
export type Share = { of: 'agents' | 'conversations'; percent: number } | undefined;

/** Chance decides who tries a version, so that both sides can be compared. */
export function ShareChoice({ share, onChange }: { share: Share; onChange(share: Share): void }) {
  const { t } = useSpeech();
  return (
    <div className={styles.pair}>
      <Field label={t('publish.for')} hint={share && t('publish.shareHint')}>
        {(ids) => (
          <select
            {...ids}
            value={share?.of ?? 'everyone'}
            onChange={({ target: { value } }) =>
              onChange(
                value === 'agents' || value === 'conversations'
                  ? { of: value, percent: share?.percent ?? 50 }
                  : undefined,
              )
            }
          >
            {(['everyone', 'conversations', 'agents'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`publish.for_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {share && (
        <Field label={t('publish.percent')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              required
              min={1}
              max={99}
              value={share.percent}
              onChange={(event) => onChange({ ...share, percent: event.target.valueAsNumber })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
