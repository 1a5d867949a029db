import { lazy, Suspense, useRef, useState } from 'react';
import { firstNameOf } from '../customer/name-of';
import { DueChip } from '../due/due-chip';
import { EffortRow } from '../effort/effort-row';
import { PanelHeader } from '../frame/panel-header';
import { ErrorBoundary } from '../states/error-boundary';
import { InsertBar } from '../reply/insert-bar';
import { Announcer } from '../ui/announcer';
import { useKey } from '../ui/use-key';
import { Middle } from './middle';
import type { PanelProps } from './panel-props';
import type { View } from './panel-overlay';
import styles from './panel-view.module.css';

const PanelOverlay = lazy(() => import('./panel-overlay').then((module) => ({ default: module.PanelOverlay })));

/** The whole panel from one plain object. Only which view lies on top is its own. */
export function PanelView(props: PanelProps) {
  const { tab, work, insertion, effort, shortcuts, actions, welcome, trouble } = props;
  const [view, setView] = useState<View>();
  const field = useRef<HTMLTextAreaElement>(null);
  useKey('i', () => setView('idea'));
  useKey('/', () => setView('search'));
  const open =
    tab?.kind === 'conversation' && tab.resolution.kind !== 'doubt' && !welcome && !trouble ? tab : undefined;
  const name = firstNameOf(work?.dossier.customer.name);
  return (
    <div className={styles.panel}>
      <PanelHeader
        tab={tab}
        appearance={props.appearance}
        onAppearance={actions.setAppearance}
        onReread={tab?.kind === 'conversation' ? actions.reread : undefined}
        due={<DueChip count={props.due?.length ?? 0} onOpen={() => setView('due')} />}
        onDue={() => setView('due')}
        onSites={() => setView('sites')}
        onScores={() => (actions.listScores(), setView('scores'))}
        onSearch={() => setView('search')}
        onIdea={() => setView('idea')}
        onOptions={actions.openOptions}
        onPractice={actions.openPractice}
        onData={open && work ? () => setView('data') : undefined}
        onExample={open && work ? () => setView('example') : undefined}
        onWelcome={() => actions.showWelcome(true)}
      />
      <main className={styles.middle}>
        <ErrorBoundary resetOn={open?.conversation}>
          {!welcome && !trouble && props.news}
          <Middle {...props} field={field} onView={setView} />
        </ErrorBoundary>
      </main>
      {open && (
        <footer className={styles.foot}>
          <InsertBar
            replies={work?.replies}
            composer={open.composer ? (open.composer.kind === 'note' ? 'note' : 'public') : 'none'}
            status={insertion}
            override={props.override}
            shortcuts={shortcuts}
            onInsert={actions.insert}
            onInsertAnyway={actions.insertAnyway}
            onWhy={actions.giveOverrideWhy}
            onUndo={actions.undoInsert}
            onCopy={actions.copy}
            onEdit={() => field.current?.focus()}
            onNext={actions.next}
            onRepair={actions.repair}
          />
          <EffortRow
            name={name}
            rater={effort.rater}
            measure={effort.measure}
            solved={open.status === 'solved'}
            logged={effort.logged}
            armed={effort.armed}
            said={effort.said}
            survey={effort.survey}
            onSaid={actions.confirmSaid}
            onSurvey={actions.addToDraft}
            onRater={actions.rate}
            onScore={actions.score}
            onUndo={actions.undoScore}
            onReason={actions.giveReason}
          />
        </footer>
      )}
      {view && (
        <Suspense>
          <PanelOverlay {...props} view={view} onClose={() => setView(undefined)} />
        </Suspense>
      )}
      <Announcer announcement={props.announcement} />
    </div>
  );
}
