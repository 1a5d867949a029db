import { ChangeCustomer } from '../identity/change-customer';
import { DueList } from '../due/due-list';
import { EffortList } from '../effort/effort-list';
import { IdeaDialog } from '../ideas/idea-dialog';
import { SearchView } from '../search/search-view';
import { SiteList } from '../sites/site-list';
import { ExampleForm } from '../rehearsal/example-form';
import { TimelineView } from '../timeline/timeline-view';
import { Dialog } from '../ui/dialog';
import { useSpeech } from '../ui/use-speech';
import { CustomerData } from './customer-data';
import type { PanelProps } from './panel-props';

/** A view that lies over the panel. */
export type View = 'timeline' | 'sites' | 'scores' | 'change' | 'idea' | 'due' | 'search' | 'example' | 'data';

/** The views that are opened on demand, in a bundle of their own. */
export function PanelOverlay({ view, onClose, ...props }: PanelProps & { view: View; onClose(): void }) {
  const { tab, work, actions } = props;
  const { t, sayIfKnown } = useSpeech();
  switch (view) {
    case 'timeline':
      return work ? (
        <TimelineView
          interactions={work.dossier.interactions}
          current={work.dossier.current}
          nameOf={(id) => work.reasonNames?.[id] ?? sayIfKnown(`reason.${id}`) ?? id}
          keys={
            work.total > work.dossier.interactions.length &&
            tab?.kind === 'conversation' &&
            tab.resolution.kind !== 'doubt' &&
            tab.resolution.person === undefined
              ? tab.resolution.linked
              : []
          }
          viewer={props.viewer}
          onClose={onClose}
        />
      ) : null;
    case 'change':
      return tab?.kind === 'conversation' && tab.resolution.kind !== 'doubt' ? (
        <ChangeCustomer
          resolution={tab.resolution}
          onChoose={actions.choose}
          onAsPage={actions.asPage}
          onClose={onClose}
        />
      ) : null;
    case 'idea':
      return <IdeaDialog open={tab?.kind === 'conversation' ? tab : undefined} onClose={onClose} />;
    case 'search':
      return <SearchView viewer={props.viewer} onClose={onClose} />;
    case 'example':
      return (
        <Dialog look="page" title={t('frame.example')} onClose={onClose}>
          <p>{t('rehearsal.panelHint')}</p>
          <ExampleForm offers={[]} onAdd={actions.keepExample} />
        </Dialog>
      );
    case 'data':
      return tab?.kind === 'conversation' && tab.resolution.kind !== 'doubt' ? (
        <CustomerData
          keys={tab.resolution.linked}
          onExport={actions.saveCustomer}
          onErase={actions.eraseCustomer}
          onClose={onClose}
        />
      ) : null;
    case 'due':
      return (
        <Dialog look="page" title={t('due.title')} onClose={onClose}>
          <DueList due={props.due} current={tab?.kind === 'conversation' ? tab.conversation : undefined} />
        </Dialog>
      );
    case 'sites':
      return (
        <Dialog look="page" title={t('sites.title')} onClose={onClose}>
          <SiteList
            sites={props.sites}
            paused={props.paused}
            onPause={actions.pause}
            onSwitch={actions.switchSite}
            onOwnData={(site, on) => actions.switchOwnData(site.origin, on)}
            onRevoke={actions.revokeSite}
          />
        </Dialog>
      );
    case 'scores':
      return (
        <Dialog look="page" title={t('effort.listTitle')} onClose={onClose}>
          <EffortList scores={props.scores} onExport={actions.exportScores} />
        </Dialog>
      );
  }
}
