import { useState, type FormEvent } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import type { WhoIsThisProps } from './who-is-this';
import styles from './who-is-this.module.css';

/** Anyone else, by address or number. */
export function OtherPerson({ onChoose, open }: Pick<WhoIsThisProps, 'onChoose'> & { open?: boolean }) {
  const { t } = useSpeech();
  const [wrong, setWrong] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = String(new FormData(event.currentTarget).get('identifier') ?? '').trim();
    setWrong(!value || !onChoose({ kind: value.includes('@') ? 'email' : 'phone', value }));
  };
  return (
    <details className={styles.other} open={open}>
      <summary>{t('identity.other')}</summary>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Field
          label={t('identity.otherLabel')}
          hint={t('identity.otherHint')}
          error={wrong ? t('identity.otherWrong') : undefined}
        >
          {(ids) => <input {...ids} name="identifier" dir="ltr" autoComplete="off" required />}
        </Field>
        <Button type="submit">{t('identity.use')}</Button>
      </form>
    </details>
  );
}
