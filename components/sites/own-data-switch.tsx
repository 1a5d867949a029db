import { useId } from 'react';
import { Switch } from '../ui/switch';
import { useSpeech } from '../ui/use-speech';
import styles from './site-list.module.css';

export interface OwnDataSwitchProps {
  /** The site's name as shown, for a screen reader that meets the switch alone. */
  site: string;
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
}

/** Lets us ask a helpdesk for its own data about the open conversation, with what that means said beside it. */
export function OwnDataSwitch({ site, on, disabled, onChange }: OwnDataSwitchProps) {
  const { t } = useSpeech();
  const why = useId();
  return (
    <label className={styles.ownData}>
      <Switch
        aria-label={t('sites.ownDataOf', { site })}
        aria-describedby={why}
        checked={on}
        disabled={disabled}
        onChange={onChange}
      />
      <span>
        {t('sites.ownData')}
        <br />
        <small id={why}>{t('sites.ownDataWhy')}</small>
      </span>
    </label>
  );
}
