import { useId, useState } from 'react';
import type { Dossier } from '../../lib/domain/dossier';
import type { Reading } from '../../lib/domain/reading';
import type { OfferVerdict } from '../../lib/guidance/evaluate-offers';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { approvalText, asksBeyond } from './approval-text';
import styles from './offers.module.css';

interface ApprovalRequestProps {
  verdict: OfferVerdict;
  name: string;
  dossier: Dossier;
  reading: Reading;
  onCopy(text: string): Promise<void>;
}

/** A request with its evidence, to be changed, copied and sent by whatever way the team asks. Nothing is sent from here. */
export function ApprovalRequest({ onCopy, ...asked }: ApprovalRequestProps) {
  const speech = useSpeech();
  const { t } = speech;
  const id = useId();
  const [text, setText] = useState<string>();
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  if (text === undefined)
    return (
      <Button onClick={() => setText(approvalText(asked, speech))}>
        {t(asksBeyond(asked.verdict) ? 'offers.askMore' : 'offers.ask')}{' '}
        <span className="visually-hidden">{asked.name}</span>
      </Button>
    );
  return (
    <div className={styles.request}>
      <label htmlFor={id}>{t('offers.request.label')}</label>
      <textarea id={id} rows={7} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      <Button
        look="primary"
        onClick={() =>
          void onCopy(text).then(
            () => setCopied('copied'),
            () => setCopied('failed'),
          )
        }
      >
        {t('ui.copy')}
      </Button>
      <p role="status">{copied && t(`offers.request.${copied}`)}</p>
    </div>
  );
}
