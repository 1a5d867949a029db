import type { Resolution } from '../../lib/domain/open-conversation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import { OtherPerson } from './other-person';
import type { WhoIsThisProps } from './who-is-this';
import styles from './who-is-this.module.css';

interface ChangeCustomerProps extends Pick<WhoIsThisProps, 'onChoose'> {
  resolution: Exclude<Resolution, { kind: 'doubt' }>;
  /** Takes the agent's choice back. */
  onAsPage(): void;
  onClose(): void;
}

/** Corrects who the conversation is with. The choice holds for this conversation and can be taken back. */
export function ChangeCustomer({ resolution, onChoose, onAsPage, onClose }: ChangeCustomerProps) {
  const { t } = useSpeech();
  const choose: WhoIsThisProps['onChoose'] = (identifier) => {
    const taken = onChoose(identifier);
    if (taken) onClose();
    return taken;
  };
  return (
    <Dialog title={t('identity.change')} onClose={onClose}>
      <div className={styles.plain}>
        <p className={styles.now}>
          {t('identity.now')}: <Plain>{resolution.name ?? resolution.identifier.value}</Plain>,{' '}
          <Plain>{resolution.identifier.value}</Plain> ({t(`ground.${resolution.ground}`)})
        </p>
        {resolution.chosenByAgent && (
          <Button
            onClick={() => {
              onAsPage();
              onClose();
            }}
          >
            {t('identity.asPage')}
          </Button>
        )}
        <OtherPerson onChoose={choose} open />
      </div>
    </Dialog>
  );
}
