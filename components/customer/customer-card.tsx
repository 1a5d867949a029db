import type { ReactNode } from 'react';
import type { Customer } from '../../lib/domain/dossier';
import type { Interaction } from '../../lib/domain/interaction';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import type { Standing } from '../../lib/desk/think';
import type { Traits } from '../../lib/domain/reading';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { TextPopover } from '../ui/text-popover';
import { useSpeech } from '../ui/use-speech';
import { ChannelCounts } from './channel-counts';
import styles from './customer-card.module.css';
import { initials } from './initials';
import { MatchChip } from './match-chip';
import { nameOf } from './name-of';
import { PersonaMenu } from './persona-menu';
import { standingWords } from './standing-words';
import { styleOf } from './style-of';

export interface CustomerCardProps {
  /** Every reading that names the customer, with its ground. */
  how: ReactNode;
  resolution: Exclude<OpenConversation['resolution'], { kind: 'doubt' }>;
  customer: Customer;
  interactions: readonly Interaction[];
  traits?: Traits;
  standing?: Standing;
  onChange(): void;
  onPersona(persona: string | undefined): void;
}

/** Who the conversation is with, how we know, and how they write. */
export function CustomerCard({ how, resolution, customer, interactions, traits, standing, ...on }: CustomerCardProps) {
  const { onChange, onPersona } = on;
  const speech = useSpeech();
  const { t } = speech;
  const name = nameOf(customer.name ?? resolution.name);
  const style = traits && styleOf(traits, speech);
  const where = standing && standingWords(standing, speech);
  return (
    <section aria-label={t('customer.title')} className={styles.card}>
      <span className={styles.avatar} aria-hidden>
        {initials(name ?? resolution.identifier.value)}
      </span>
      <div className={styles.first}>
        <h2 className={styles.name}>{name ? <Plain cut>{name}</Plain> : t('customer.unnamed')}</h2>
        <MatchChip how={how} resolution={resolution} />
      </div>
      <Button look="quiet" className={styles.change} onClick={onChange}>
        {t('customer.change')}
      </Button>
      <p className={styles.address}>
        <Plain cut>{resolution.identifier.value}</Plain>
        {style && <span className={styles.style}>{style}</span>}
      </p>
      <div className={styles.line}>
        {resolution.kind === 'new' && !interactions.some((one) => one.direction === 'inbound') ? null : (
          <ChannelCounts interactions={interactions} />
        )}
        {standing && where && (
          <TextPopover label={t('persona.title')} words={where}>
            <PersonaMenu standing={standing} onChoose={onPersona} />
          </TextPopover>
        )}
      </div>
      {resolution.kind === 'new' && <p className={styles.result}>{t('customer.newLong')}</p>}
    </section>
  );
}
