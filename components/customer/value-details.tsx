import { useState } from 'react';
import type { Dossier } from '../../lib/domain/dossier';
import { useSpeech } from '../ui/use-speech';
import { ValueFacts } from './value-facts';

/** The customer's value, reckoned when it is asked for: the model is fitted over all customers. */
export function ValueDetails({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('value.title')}</summary>
      {isOpen && <ValueFacts dossier={dossier} />}
    </details>
  );
}
