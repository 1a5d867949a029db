import { Chip } from '../ui/chip';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './guidance.module.css';

export interface VersionNotesProps {
  share?: { of: 'agents' | 'conversations'; percent: number; against: number };
  accepted?: ReadonlyArray<{ block: string; reason: string }>;
  signedBy?: string;
}

/** For whom a version is, what it was published in spite of, and whose signature it carries. */
export function VersionNotes({ share, accepted = [], signedBy }: VersionNotesProps) {
  const { t, number, sayIfKnown } = useSpeech();
  return (
    <>
      {share && (
        <Chip tone="accent">
          {t(share.against ? `publish.shared_${share.of}` : `publish.shared_${share.of}_shipped`, {
            percent: number(share.percent),
            against: number(share.against),
          })}
        </Chip>
      )}
      {accepted.map(({ block, reason }) => (
        <p key={block} className={styles.hint}>
          {t('publish.accepted', {
            what:
              sayIfKnown(`publish.block.${block.replace(':', '-')}`) ??
              sayIfKnown(`finding.${block.slice(block.indexOf(':') + 1)}`) ??
              t('publish.exampleBroken'),
          })}{' '}
          <Plain>{reason}</Plain>
        </p>
      ))}
      {signedBy && <p className={styles.hint}>{t('publish.signedBy', { fingerprint: signedBy })}</p>}
    </>
  );
}
