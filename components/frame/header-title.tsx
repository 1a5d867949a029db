import type { TabState } from '../../lib/domain/open-conversation';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './panel-header.module.css';

/** The open ticket and its system; the system alone where none is open. */
export function HeaderTitle({ tab }: { tab: TabState | undefined }) {
  const { t } = useSpeech();
  if (tab?.kind === 'conversation')
    return (
      <h1 className={[styles.title, styles.both].join(' ')}>
        <span className={styles.ticket}>{t('frame.ticket', { id: tab.conversationId })}</span>{' '}
        <span className={styles.system}>
          <Plain cut>{tab.systemName}</Plain>
        </span>
      </h1>
    );
  const system = tab && 'systemName' in tab ? tab.systemName : undefined;
  return <h1 className={styles.title}>{system ? <Plain>{system}</Plain> : 'Throughline'}</h1>;
}
