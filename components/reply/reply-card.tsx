import Ellipsis from 'lucide-react/icons/ellipsis';
import type { Ref } from 'react';
import type { Adjustment, Finding } from '../../lib/domain/reply';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Popover } from '../ui/popover';
import { Skeleton } from '../ui/skeleton';
import { useSpeech } from '../ui/use-speech';
import { canOverride } from './can-override';
import { DraftBox } from './draft-box';
import { FairAsks } from './fair-asks';
import { FindingsList } from './findings-list';
import type { Replies } from './replies';
import styles from './reply-card.module.css';
import { StaleNotice } from './stale-notice';
import { WhyLine } from './why-line';

export interface ReplyCardProps {
  /** `undefined` while the first one is written. */
  replies: Replies | undefined;
  customerName?: string;
  field: Ref<HTMLTextAreaElement>;
  ruleName(id: string): string | undefined;
  onEdit(text: string): void;
  onAdjust(adjustment: Adjustment): void;
  onRepair(finding: Finding): void;
  onInsertAnyway(): void;
  onRewrite(): void;
}

/** The reply to send, with what speaks for it and what speaks against it. */
export function ReplyCard({
  replies,
  customerName,
  field,
  ruleName,
  onEdit,
  onAdjust,
  onRepair,
  onInsertAnyway,
  onRewrite,
}: ReplyCardProps) {
  const { t } = useSpeech();
  const draft = replies?.drafts[replies.index];
  const repairs = replies?.findings.filter((one) => one.repair !== undefined) ?? [];
  const repairable = repairs.find((one) => one.severity === 'stop') ?? repairs[0];
  return (
    <Card
      className={replies?.findings.length ? styles.checked : styles.card}
      title={t('reply.title')}
      aside={draft && <Dials replies={replies} onAdjust={onAdjust} />}
    >
      {!replies && <Writing />}
      {replies && !draft && <p className={styles.none}>{t('reply.none')}</p>}
      {replies?.stale && draft && <StaleNotice name={customerName} onRewrite={onRewrite} />}
      {replies?.fellBack && draft && (
        <p role="status" className={styles.fellBack}>
          {t(`reply.fellBack.${replies.fellBack}`)}
        </p>
      )}
      {replies && draft && (
        <>
          <DraftBox
            draft={draft}
            text={replies.text}
            findings={replies.findings}
            ref={field}
            onEdit={onEdit}
            onRepairFirst={repairable && (() => onRepair(repairable))}
            onInsertAnyway={canOverride(replies.findings) ? onInsertAnyway : undefined}
          />
          {replies.findings.length > 0 && (
            <FindingsList text={replies.text} findings={replies.findings} onRepair={onRepair} />
          )}
          {replies.fair && replies.fair.length > 0 && <FairAsks asks={replies.fair} />}
          {draft.writer === 'browser-model' && <p className={styles.writer}>{t('reply.byModel')}</p>}
          <WhyLine draft={draft} ruleName={ruleName} />
        </>
      )}
    </Card>
  );
}

function Writing() {
  const { t } = useSpeech();
  return (
    <>
      <p className="visually-hidden">{t('reply.writing')}</p>
      <Skeleton lines={4} />
    </>
  );
}

function Dials({ replies, onAdjust }: { replies: Replies; onAdjust(adjustment: Adjustment): void }) {
  const { t, number } = useSpeech();
  const dial = (adjustment: Adjustment) => (
    <Button look="quiet" aria-pressed={replies.adjustments.includes(adjustment)} onClick={() => onAdjust(adjustment)}>
      {t(`reply.adjust.${adjustment}`)}
    </Button>
  );
  return (
    <div className={styles.dials}>
      <span className={styles.of}>
        {t('reply.of', { index: number(replies.index + 1), total: number(replies.drafts.length) })}
      </span>
      {dial('warmer')}
      {dial('shorter')}
      <Popover
        look="icon"
        label={t('reply.more')}
        buttonLabel={t('reply.more')}
        button={<Ellipsis size={16} aria-hidden />}
      >
        <div className={styles.more}>
          {dial('more-formal')}
          {dial('simpler')}
        </div>
      </Popover>
    </div>
  );
}
