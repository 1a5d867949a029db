import { ChangeCustomer } from '../identity/change-customer';
import { EffortList } from '../effort/effort-list';
import { SiteList } from '../sites/site-list';
import { TimelineView } from '../timeline/timeline-view';
import { Dialog } from '../ui/dialog';
import { useSpeech } from '../ui/use-speech';
import type { PanelProps } from './panel-props';

/** A view that lies over the panel. */
export type View = 'timeline' | 'sites' | 'scores' | 'change';

/** The views that are opened on demand, in a bundle of their own. */
export function PanelOverlay({ view, onClose, ...props }: PanelProps & { view: View; onClose(): void }) {
  const { tab, work, actions } = props;
  const { t } = useSpeech();
  switch (view) {
    case 'timeline':
      return work ? (
        <TimelineView
          interactions={work.dossier.interactions}
          current={work.dossier.current}
          total={work.total}
          onEarlier={actions.earlier}
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
