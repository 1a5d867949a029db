import type { FindingKind } from '../../lib/domain/reply';
import type { Block } from '../../lib/rehearsal/sum-up';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';
import { ReasonField } from './reason-field';

interface BlockListProps {
  blocks: readonly Block[];
  /** The lead's examples in words, by their ids. */
  examples: ReadonlyMap<string, string>;
  reasons: Readonly<Record<string, string>>;
  onReason(block: string, reason: string): void;
}

/** What stops publishing: each break is mended, or accepted with a reason that stays with the version. */
export function BlockList({ blocks, examples, reasons, onReason }: BlockListProps) {
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
          <ReasonField
            key={id}
            label={what}
            hint={id.startsWith('example:') ? examples.get(kind) : undefined}
            placeholder={t('publish.reason')}
            reason={reasons[id] ?? ''}
            onReason={(reason) => onReason(id, reason)}
          />
        );
      })}
    </section>
  );
}
