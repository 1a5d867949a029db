import type { FindingKind } from '../../lib/domain/reply';
import type { Block } from '../../lib/rehearsal/sum-up';
import { Field } from '../ui/field';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

interface BlockListProps {
  blocks: readonly Block[];
  reasons: Readonly<Record<string, string>>;
  onReason(block: string, reason: string): void;
}

/** What stops publishing: each break is mended, or accepted with a reason that stays with the version. */
export function BlockList({ blocks, reasons, onReason }: BlockListProps) {
  const { t } = useSpeech();
  return (
    <section className={styles.problems}>
      <h3 className={styles.title}>{t('publish.blocked', { count: blocks.length })}</h3>
      <p>{t('publish.blockedHint')}</p>
      {blocks.map(({ id, count }) => {
        const kind = id.slice(id.indexOf(':') + 1);
        const what = id.startsWith('check:')
          ? `${t(`finding.${kind as FindingKind}`)} ${t('publish.inReplies', { count })}`
          : t('publish.exampleBroken');
        return (
          <Field key={id} label={what}>
            {(ids) => (
              <input
                {...ids}
                dir="auto"
                maxLength={200}
                placeholder={t('publish.reason')}
                value={reasons[id] ?? ''}
                onChange={(event) => onReason(id, event.target.value)}
              />
            )}
          </Field>
        );
      })}
    </section>
  );
}
