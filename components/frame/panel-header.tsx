import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical';
import Laptop from 'lucide-react/icons/laptop';
import { lazy, Suspense, type ReactNode } from 'react';
import type { TabState } from '../../lib/domain/open-conversation';
import { Chip } from '../ui/chip';
import { Popover } from '../ui/popover';
import { useSpeech } from '../ui/use-speech';
import type { AppearanceFormProps } from './appearance-form';
import { HeaderTitle } from './header-title';
import { MenuItem } from './menu-item';
import styles from './panel-header.module.css';

const AppearanceForm = lazy(() => import('./appearance-form').then((module) => ({ default: module.AppearanceForm })));

export interface PanelHeaderProps extends AppearanceFormProps {
  tab: TabState | undefined;
  onReread?(): void;
  /** Stands beside the title. */
  due?: ReactNode;
  onDue(): void;
  onSites(): void;
  onScores(): void;
  onSearch(): void;
  onIdea(): void;
  onOptions(): void;
  onPractice(): void;
  onData?(): void;
  onExample?(): void;
  onWelcome(): void;
}

/** What is open, where words are written, and the menu. */
export function PanelHeader({ tab, appearance, onAppearance, due, ...go }: PanelHeaderProps) {
  const { t } = useSpeech();
  return (
    <header className={styles.header}>
      <HeaderTitle tab={tab} />
      {due}
      <Popover
        label={t('frame.localTitle')}
        button={
          <Chip icon={<Laptop size={12} aria-hidden />}>
            <span className={styles.local}>{t('frame.local')}</span>
          </Chip>
        }
      >
        <p className={styles.why}>{t('frame.localWhy')}</p>
      </Popover>
      <Popover
        look="icon"
        label={t('frame.menu')}
        buttonLabel={t('frame.menu')}
        button={<EllipsisVertical size={16} aria-hidden />}
      >
        <ul className={styles.menu}>
          {go.onReread && <MenuItem onChoose={go.onReread}>{t('frame.reread')}</MenuItem>}
          <MenuItem onChoose={go.onSearch}>{t('search.title')}</MenuItem>
          <MenuItem onChoose={go.onDue}>{t('due.title')}</MenuItem>
          <MenuItem onChoose={go.onScores}>{t('frame.scores')}</MenuItem>
          <MenuItem onChoose={go.onIdea}>{t('frame.idea')}</MenuItem>
          <MenuItem onChoose={go.onSites}>{t('frame.sites')}</MenuItem>
          {go.onData && <MenuItem onChoose={go.onData}>{t('frame.data')}</MenuItem>}
          {go.onExample && <MenuItem onChoose={go.onExample}>{t('frame.example')}</MenuItem>}
          <MenuItem onChoose={go.onPractice}>{t('frame.practice')}</MenuItem>
          <MenuItem onChoose={go.onOptions}>{t('frame.options')}</MenuItem>
          <MenuItem onChoose={go.onWelcome}>{t('frame.welcome')}</MenuItem>
        </ul>
        <Suspense>
          <AppearanceForm appearance={appearance} onAppearance={onAppearance} />
        </Suspense>
      </Popover>
    </header>
  );
}
