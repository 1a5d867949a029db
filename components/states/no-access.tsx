import KeyRound from 'lucide-react/icons/key-round';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import styles from './message-state.module.css';
import { MessageState } from './message-state';
import { siteOf } from './site-of';

interface NoAccessProps {
  /** Absent while the browser has not told us the site. */
  origin?: string;
  denied: boolean;
  onAllow(origin: string): void;
}

/** Asks for the one site that is open, and says why. */
export function NoAccess({ origin, denied, onAllow }: NoAccessProps) {
  const { t } = useSpeech();
  const icon = <KeyRound size={18} />;
  if (!origin)
    return (
      <MessageState icon={icon} title={t('states.noAccess')}>
        <p>{t('states.noAccessUnknown')}</p>
      </MessageState>
    );
  const site = siteOf(origin);
  return (
    <MessageState
      icon={icon}
      title={t('states.noAccess')}
      action={
        <Button look="primary" onClick={() => onAllow(origin)}>
          {t('states.allow', { site })}
        </Button>
      }
    >
      <p>{t('states.noAccessWhy', { site })}</p>
      <p className={styles.note}>{t('states.allowNote')}</p>
      {denied && <p role="status">{t('states.denied')}</p>}
    </MessageState>
  );
}
