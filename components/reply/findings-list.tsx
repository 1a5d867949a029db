import CircleAlert from 'lucide-react/icons/circle-alert';
import OctagonX from 'lucide-react/icons/octagon-x';
import type { Finding } from '../../lib/domain/reply';
import { Button } from '../ui/button';
import { Plain } from '../ui/plain';
import { Shortcut } from '../ui/shortcut';
import { useSpeech } from '../ui/use-speech';
import styles from './findings-list.module.css';

interface FindingsListProps {
  text: string;
  findings: readonly Finding[];
  onRepair(finding: Finding): void;
}

const RANK = { stop: 0, warn: 1 } as const;

/** What the checks say of the text: the sentence, the reason with its quote, and the repair where there is one. */
export function FindingsList({ text, findings, onRepair }: FindingsListProps) {
  const { t } = useSpeech();
  const stopsFirst = findings.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
  const firstRepair = stopsFirst.find((one) => one.repair !== undefined);
  return (
    <ul className={styles.findings} aria-label={t('reply.findings')}>
      {stopsFirst.map((finding, i) => (
        <li key={`${finding.kind}-${i}`} className={styles[finding.severity]}>
          <FindingIcon severity={finding.severity} />
          <div className={styles.words}>
            <p>{t(`finding.${finding.kind}`)}</p>
            <FindingGround finding={finding} text={text} />
          </div>
          {finding.repair !== undefined && (
            <Button onClick={() => onRepair(finding)}>
              {t('reply.repair')} {finding === firstRepair && <Shortcut keys="Ctrl+." />}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function FindingIcon({ severity }: Pick<Finding, 'severity'>) {
  const { t } = useSpeech();
  const Icon = severity === 'stop' ? OctagonX : CircleAlert;
  return <Icon size={16} role="img" aria-label={t(`reply.${severity}`)} />;
}

function FindingGround({ finding, text }: { finding: Finding; text: string }) {
  const quote = finding.because.quote ?? text.slice(...finding.span);
  if (!quote.trim()) return null;
  return (
    <p className={styles.quote}>
      “<Plain>{quote}</Plain>”
    </p>
  );
}
