import { useState } from 'react';
import { StoredCustomer } from '../imports/stored-customer';
import { Dialog } from '../ui/dialog';
import { useSpeech } from '../ui/use-speech';

interface CustomerDataProps {
  keys: readonly string[];
  onExport(keys: readonly string[]): Promise<void>;
  onErase(keys: readonly string[]): Promise<void>;
  onClose(): void;
}

/** The open customer's data, to be handed over or erased when they ask for it. */
export function CustomerData({ keys, onExport, onErase, onClose }: CustomerDataProps) {
  const { t } = useSpeech();
  const [state, setState] = useState<'ready' | 'busy' | 'erased' | 'failed'>('ready');
  const during = (work: Promise<void>, then: 'ready' | 'erased') => {
    setState('busy');
    work.then(
      () => setState(then),
      () => setState('failed'),
    );
  };
  return (
    <Dialog look="page" title={t('frame.data')} onClose={onClose}>
      <p role="status">
        {state === 'erased' && t('stored.erased')}
        {state === 'failed' && t('stored.failed')}
      </p>
      {state !== 'erased' && (
        <StoredCustomer
          keys={keys}
          busy={state === 'busy'}
          onExport={() => during(onExport(keys), 'ready')}
          onErase={() => during(onErase(keys), 'erased')}
        />
      )}
    </Dialog>
  );
}
