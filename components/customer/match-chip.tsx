import CircleUser from 'lucide-react/icons/circle-user';
import ShieldCheck from 'lucide-react/icons/shield-check';
import UserPlus from 'lucide-react/icons/user-plus';
import type { ReactNode } from 'react';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import { Chip } from '../ui/chip';
import { Popover } from '../ui/popover';
import { useSpeech } from '../ui/use-speech';
import styles from './match-chip.module.css';

interface MatchChipProps {
  how: ReactNode;
  resolution: Exclude<OpenConversation['resolution'], { kind: 'doubt' }>;
}

/** What was decided about the customer, opening the ground for it. */
export function MatchChip({ how, resolution }: MatchChipProps) {
  const { t } = useSpeech();
  return (
    <Popover label={t('customer.how')} button={<MatchWord resolution={resolution} />}>
      <dl className={styles.facts}>
        <dt>{t('customer.how')}</dt>
        <dd>
          {resolution.chosenByAgent && <p>{t('customer.chosen')}</p>}
          {how}
        </dd>
      </dl>
    </Popover>
  );
}

function MatchWord({ resolution }: Pick<MatchChipProps, 'resolution'>) {
  const { t } = useSpeech();
  if (resolution.chosenByAgent)
    return (
      <Chip tone="ok" icon={<CircleUser size={12} aria-hidden />}>
        {t('customer.chosen')}
      </Chip>
    );
  if (resolution.kind === 'new') return <Chip icon={<UserPlus size={12} aria-hidden />}>{t('customer.new')}</Chip>;
  return (
    <Chip tone="ok" icon={<ShieldCheck size={12} aria-hidden />}>
      {t('customer.matched')}
    </Chip>
  );
}
