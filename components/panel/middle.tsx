import { lazy, Suspense, type Ref } from 'react';
import { TabMessage } from '../states/tab-message';
import { Skeleton } from '../ui/skeleton';
import { Conversation } from './conversation';
import type { View } from './panel-overlay';
import type { PanelProps } from './panel-props';

// Seldom asked for, and never at once.
const PointingCard = lazy(() =>
  import('../pointing/pointing-card').then((module) => ({ default: module.PointingCard })),
);
// Most conversations are with somebody known or new.
const Doubt = lazy(() => import('./doubt').then((module) => ({ default: module.Doubt })));
const StoreMessage = lazy(() => import('../states/store-message').then((module) => ({ default: module.StoreMessage })));
// Seen once, in the first minute.
const Welcome = lazy(() => import('../onboarding/welcome').then((module) => ({ default: module.Welcome })));

export interface MiddleProps extends PanelProps {
  field: Ref<HTMLTextAreaElement>;
  onView(view: View): void;
}

/** What stands between header and footer: the first of these that is the case. */
export function Middle(props: MiddleProps) {
  const { tab, trouble, welcome, actions } = props;
  if (trouble)
    return (
      <Suspense>
        <StoreMessage trouble={trouble} onRetry={actions.retryStore} onMakeRoom={actions.openOptions} />
      </Suspense>
    );
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
      <Suspense fallback={<Skeleton lines={4} />}>
        <Doubt seen={tab} doubt={tab.resolution} actions={actions} />
      </Suspense>
    );
  return <Conversation {...props} seen={tab} resolution={tab.resolution} />;
}
