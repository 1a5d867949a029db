import type { TabState } from '../../lib/domain/open-conversation';
import { Plain } from '../ui/plain';
import { useSpeech } from '../ui/use-speech';
import styles from './panel-header.module.css';

/** The open ticket and its system; the system alone where none is open. */
export function HeaderTitle({ tab }: { tab: TabState | undefined }) {
  const { t } = useSpeech();
  if (tab?.kind === 'conversation')
    return (
      <h1 className={styles.title}>
        {t('frame.ticket', { id: tab.conversationId })}{' '}
        <span className={styles.system}>
          <Plain>{tab.systemName}</Plain>
        </span>
      </h1>
    );
  const system = tab && 'systemName' in tab ? tab.systemName : undefined;
  return <h1 className={styles.title}>{system ? <Plain>{system}</Plain> : 'Throughline'}</h1>;
}
