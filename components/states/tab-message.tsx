import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Inbox from 'lucide-react/icons/inbox';
import Lock from 'lucide-react/icons/lock';
import Pause from 'lucide-react/icons/pause';
import type { OpenConversation, TabState } from '../../lib/domain/open-conversation';
import { Button } from '../ui/button';
import { useSpeech } from '../ui/use-speech';
import { MessageState } from './message-state';
import { NoAccess } from './no-access';
import { siteOf } from './site-of';

export interface TabMessageProps {
  tab: Exclude<TabState, OpenConversation>;
  /** The browser (or the agent) said no to the last question for access. */
  accessDenied: boolean;
  onAllow(origin: string): void;
  onReread(): void;
  onShowWhere(): void;
  onResume(): void;
}

/** What the panel says of a tab without a readable conversation. */
export function TabMessage({ tab, accessDenied, onAllow, onReread, onShowWhere, onResume }: TabMessageProps) {
  const { t } = useSpeech();
  switch (tab.kind) {
    case 'no-access':
      return <NoAccess origin={tab.origin} denied={accessDenied} onAllow={onAllow} />;
    case 'restricted':
      return (
        <MessageState icon={<Lock size={18} />} title={t('states.restricted')}>
          <p>{t('states.restrictedWhy')}</p>
        </MessageState>
      );
    case 'no-conversation':
      return (
        <MessageState icon={<Inbox size={18} />} title={t('states.noConversation')}>
          <p>{t('states.noConversationWhy', { site: tab.systemName ?? siteOf(tab.origin) })}</p>
        </MessageState>
      );
    case 'not-understood':
      return (
        <MessageState
          icon={<CircleQuestionMark size={18} />}
          title={t('states.notUnderstood')}
          action={
            <>
              <Button look="primary" onClick={onShowWhere}>
                {t('pointing.start')}
              </Button>
              <Button onClick={onReread}>{t('states.reread')}</Button>
            </>
          }
        >
          <p>{t('states.notUnderstoodWhy', { site: tab.systemName ?? siteOf(tab.origin) })}</p>
          <p>{t('pointing.why')}</p>
          {tab.redesigned && <p>{t('customer.redesigned', { site: tab.systemName ?? siteOf(tab.origin) })}</p>}
        </MessageState>
      );
    case 'paused':
      return (
        <MessageState
          icon={<Pause size={18} />}
          title={t('states.paused')}
          action={
            <Button look="primary" onClick={onResume}>
              {t('states.resume')}
            </Button>
          }
        >
          <p>{t('states.pausedWhy')}</p>
        </MessageState>
      );
  }
}
