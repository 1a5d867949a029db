import { useState, type FormEvent } from 'react';
import type { Example } from '../../lib/rehearsal/example';
import type { Slot } from '../../lib/domain/reading';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './rehearsal.module.css';

type Given = Pick<Example, 'must' | 'does' | 'what'>;

const SLOTS: Slot[] = [
  'order-number',
  'account',
  'email',
  'phone',
  'address',
  'device',
  'version',
  'serial',
  'error-message',
  'date',
  'payment-method',
  'product',
  'steps-tried',
  'screenshot',
];

/** Makes a test of the reply to this message. */
export function ExampleForm({ offers, onAdd }: { offers: readonly string[]; onAdd(given: Given): void }) {
  const { t } = useSpeech();
  const [given, setGiven] = useState<Given>({ must: true, does: 'say', what: '' });
  const [added, setAdded] = useState(false);
  const change = (next: Partial<Given>) => (setGiven({ ...given, ...next }), setAdded(false));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onAdd({ ...given, what: given.what.trim() });
    setGiven({ ...given, what: '' });
    setAdded(true);
  };
  return (
    <form className={styles.example} onSubmit={onSubmit}>
      <span className={styles.label}>{t('rehearsal.makeExample')}</span>
      <select
        aria-label={t('rehearsal.mustOrNot')}
        value={given.must ? 'must' : 'mustNot'}
        onChange={(event) => change({ must: event.target.value === 'must' })}
      >
        <option value="must">{t('rehearsal.mustWord')}</option>
        <option value="mustNot">{t('rehearsal.mustNotWord')}</option>
      </select>
      <select
        aria-label={t('rehearsal.does')}
        value={given.does}
        onChange={(event) => change({ does: event.target.value as Given['does'], what: '' })}
      >
        {(['say', 'offer', 'ask'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`rehearsal.do.${one}`)}
          </option>
        ))}
      </select>
      {given.does === 'say' ? (
        <input
          required
          dir="auto"
          maxLength={200}
          aria-label={t('rehearsal.words')}
          placeholder={t('rehearsal.words')}
          value={given.what}
          onChange={(event) => change({ what: event.target.value })}
        />
      ) : (
        <select
          aria-label={t('rehearsal.whatOf')}
          value={given.what}
          onChange={(event) => change({ what: event.target.value })}
        >
          <option value="">{t('rehearsal.anything')}</option>
          {(given.does === 'offer' ? offers : SLOTS).map((one) => (
            <option key={one} value={one}>
              {given.does === 'offer' ? one.replaceAll('-', ' ') : t(`slot.${one as Slot}`)}
            </option>
          ))}
        </select>
      )}
      <Button type="submit">{t('rehearsal.addExample')}</Button>
      <span role="status" className={styles.hint}>
        {added && t('rehearsal.exampleAdded')}
      </span>
    </form>
  );
}
