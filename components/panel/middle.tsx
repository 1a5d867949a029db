import { lazy, Suspense, type Ref } from 'react';
import { HowWeKnow } from '../identity/how-we-know';
import { WhoIsThis } from '../identity/who-is-this';
import { ShowWhere } from '../pointing/show-where';
import { OwnDataSwitch } from '../sites/own-data-switch';
import { StoreMessage } from '../states/store-message';
import { TabMessage } from '../states/tab-message';
import { Skeleton } from '../ui/skeleton';
import { Conversation } from './conversation';
import type { View } from './panel-overlay';
import type { PanelProps } from './panel-props';

// Seldom asked for, and never at once.
const PointingCard = lazy(() =>
  import('../pointing/pointing-card').then((module) => ({ default: module.PointingCard })),
);
// Seen once, in the first minute.
const Welcome = lazy(() => import('../onboarding/welcome').then((module) => ({ default: module.Welcome })));

export interface MiddleProps extends PanelProps {
  field: Ref<HTMLTextAreaElement>;
  onView(view: View): void;
}

/** What stands between header and footer: the first of these that is the case. */
export function Middle(props: MiddleProps) {
  const { tab, trouble, welcome, actions } = props;
  if (trouble) return <StoreMessage trouble={trouble} onRetry={actions.retryStore} onMakeRoom={actions.openOptions} />;
  if (welcome)
    return (
      <Suspense fallback={<Skeleton lines={4} />}>
        <Welcome
          demo={props.demo}
          onLoadDemo={actions.loadDemo}
          onRemoveDemo={actions.removeDemo}
          onStart={() => actions.showWelcome(false)}
        />
      </Suspense>
    );
  if (!tab) return <Skeleton lines={4} />;
  if (props.pointing)
    return (
      <Suspense>
        <PointingCard pointing={props.pointing} onWish={actions.point} />
      </Suspense>
    );
  if (tab.kind !== 'conversation')
    return (
      <TabMessage
        tab={tab}
        accessDenied={props.accessDenied}
        onAllow={actions.allow}
        onReread={actions.reread}
        onShowWhere={actions.showWhere}
        onResume={() => actions.pause(false)}
      />
    );
  if (tab.resolution.kind === 'doubt')
    return (
      <WhoIsThis doubt={tab.resolution} onChoose={actions.choose}>
        {tab.system === 'generic' && <ShowWhere onShow={actions.showWhere} />}
        {tab.ownDataOffered && (
          <OwnDataSwitch
            site={tab.systemName}
            on={!!tab.ownData}
            onChange={(on) => actions.switchOwnData(tab.origin, on)}
          />
        )}
        <HowWeKnow seen={tab} />
      </WhoIsThis>
    );
  return <Conversation {...props} seen={tab} resolution={tab.resolution} />;
}
