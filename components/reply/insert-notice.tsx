import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import { LONGEST_REPLY, type Finding } from '../../lib/domain/reply';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import type { InsertBarProps } from './insert-bar';
import styles from './insert-bar.module.css';
import { sentWords } from '../ui/sent-words';

/** One line on what stands in the way of Insert, or what it did. Announced. */
export function InsertNotice(props: InsertBarProps) {
  const speech = useSpeech();
  const { t } = speech;
  const notice = noticeOf(props, speech);
  return (
    <div role="status" className={styles.status}>
      {notice && (
        <div className={styles[notice.tone]}>
          {notice.tone === 'ok' ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
          <span className={styles.words}>{notice.text}</span>
          {props.status.state === 'inserted' && props.status.undoable && (
            <Button onClick={props.onUndo}>{t('ui.undo')}</Button>
          )}
          {notice.mend && <Button onClick={() => props.onRepair(notice.mend!)}>{t('reply.repair')}</Button>}
        </div>
      )}
    </div>
  );
}

interface Notice {
  tone: 'ok' | 'bad' | 'plain';
  text: string;
  /** The repair of what stops the insertion. */
  mend?: Finding;
}

function noticeOf(
  { replies, composer, status }: InsertBarProps,
  speech: ReturnType<typeof useSpeech>,
): Notice | undefined {
  const { t, number } = speech;
  const length = replies?.text.length ?? 0;
  if (length > LONGEST_REPLY && status.state !== 'copied')
    return { tone: 'bad', text: t('reply.tooLong', { length: number(length), most: number(LONGEST_REPLY) }) };
  const stop = replies?.findings.find((one) => one.severity === 'stop');
  switch (status.state) {
    case 'inserted':
      return {
        tone: 'ok',
        text: `${t('reply.inserted')}. ${t(status.undoable ? 'reply.insertedUndo' : 'reply.insertedHint')}`,
      };
    case 'sent':
      return { tone: 'ok', text: sentWords(status, speech) };
    case 'undone':
      return { tone: 'ok', text: t('reply.undone') };
    case 'copied':
      return { tone: 'ok', text: t('reply.copied') };
    case 'left-behind':
      return { tone: 'bad', text: t('reply.leftBehind') };
    case 'failed':
      return { tone: 'bad', text: t('reply.failed') };
    case 'refused':
      return { tone: 'bad', text: t(status.why === 'no-page' ? 'reply.noPage' : 'reply.movedOn') };
    case 'note':
      return { tone: 'bad', text: `${t('reply.noteAsk')} ${t('reply.noteKeys')}` };
  }
  if (stop)
    return {
      tone: 'bad',
      text: t('reply.stopped', { finding: t(`finding.${stop.kind}`) }),
      mend: stop.repair === undefined ? undefined : stop,
    };
  if (composer === 'none') return { tone: 'plain', text: t('reply.noComposer') };
  return undefined;
}
