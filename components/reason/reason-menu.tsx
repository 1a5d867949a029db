import { useState } from 'react';
import type { ContactReason } from '../../lib/domain/reading';
import { Button } from '../ui/button';
import { Quotes } from '../ui/quote';
import { useSpeech } from '../ui/use-speech';
import styles from './reason-menu.module.css';

export interface ReasonMenuProps {
  reasons: readonly ContactReason[];
  /** Whether the agent chose them. */
  corrected: boolean;
  /** The team's list. */
  all: readonly string[];
  nameOf(id: string): string;
  /** `undefined`: as it was read. */
  onCorrect(ids: readonly string[] | undefined): void;
}

/** The quotes of the reasons, the team's list to choose from, and the way back to what was read. */
export function ReasonMenu({ reasons, corrected, all, nameOf, onCorrect }: ReasonMenuProps) {
  const { t } = useSpeech();
  const read = reasons.map(({ id }) => id);
  // A choice stands at once; what is stored comes back a moment later and takes its place.
  const before = read.join(' ');
  const [wanted, setWanted] = useState<{ ids: readonly string[]; before: string }>();
  const chosen = wanted?.before === before ? wanted.ids : read;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    setWanted({ ids: next, before });
    onCorrect(next.length ? next : undefined);
  };
  return (
    <div className={styles.menu}>
      {!corrected && <Quotes evidence={reasons.flatMap((one) => one.evidence ?? [])} />}
      <fieldset className={styles.checks}>
        <legend>{t(corrected ? 'reasonChip.yours' : 'reasonChip.correct')}</legend>
        {[...new Set([...chosen, ...all])].map((id) => (
          <label key={id} className={styles.check}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {nameOf(id)}
          </label>
        ))}
      </fieldset>
      <p className={styles.note}>{t('reasonChip.learns')}</p>
      {corrected && (
        <Button
          onClick={() => {
            setWanted(undefined);
            onCorrect(undefined);
          }}
        >
          {t('reasonChip.asRead')}
        </Button>
      )}
    </div>
  );
}
