import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { PanelView } from '../../components/panel/panel-view';
import type { PanelActions } from '../../components/panel/panel-props';
import { useSpeech } from '../../components/ui/use-speech';
import { choosePersona, correctFeeling, correctReasons } from './corrections';
import type { Dossier } from '../../lib/domain/dossier';
import type { Identifier } from '../../lib/domain/identifier';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import type { LoggedEffort } from '../../components/effort/effort-row';
import { sayMeasure } from '../../components/effort/measure-words';
import { beforeSignOff } from '../../lib/effort/before-sign-off';
import { identifierKey } from '../../lib/identity/normalize-identifier';
import type { Example } from '../../lib/rehearsal/example';
import { send } from '../../lib/messaging/send';
import { viewerSetting } from '../../lib/settings/viewer';
import type { Appearance } from '../../lib/settings/appearance';
import { onboarded } from '../../lib/settings/onboarding';
import { openPanels } from '../../lib/settings/open-panels';
import { watchPanelCommand } from '../../lib/settings/panel-command';
import { useBeside, useTabState } from './hooks/use-active-tab';
import { useAgent } from './hooks/use-agent';
import { useDemo } from './hooks/use-demo';
import { useDossier } from './hooks/use-dossier';
import { useDue } from './hooks/use-due';
import { useEffort } from './hooks/use-effort';
import { useEffortOffers } from './hooks/use-effort-offers';
import { useInsertion } from './hooks/use-insertion';
import { useNextIssue } from './hooks/use-next-issue';
import { usePointing } from './hooks/use-pointing';
import { useOverride } from './hooks/use-override';
import { useReasonList } from './hooks/use-reason-list';
import { useReplies } from './hooks/use-replies';
import { useShortcuts } from './hooks/use-shortcuts';
import { useSites } from './hooks/use-sites';
import { useStored } from './hooks/use-stored';
import { useThought, type Wish } from './hooks/use-thinking';

export interface AppProps {
  appearance: Appearance;
  onAppearance(appearance: Appearance): void;
}

const GuidanceNews = lazy(() => import('./guidance-news').then((module) => ({ default: module.GuidanceNews })));

const OffersHere = lazy(() => import('./offers-here').then((module) => ({ default: module.OffersHere })));

const FIRST_WISH: Wish = { seed: 1, adjustments: [] };

/** The panel, wired: the active tab's state, the customer's dossier, the thread that thinks, and what the agent asks for. */
export function App({ appearance, onAppearance }: AppProps) {
  const { t } = useSpeech();
  const { tabId, windowId } = useBeside();
  const tab = useTabState(tabId);
  const open = tab?.kind === 'conversation' ? tab : undefined;
  const agent = useAgent();
  const [viewer] = useStored(viewerSetting);
  const [isOnboarded, setOnboarded] = useStored(onboarded);
  const [welcome, setWelcome] = useState(false);
  const [wishes, setWishes] = useState<{ conversation?: string; wish: Wish }>({ wish: FIRST_WISH });
  const wish = wishes.conversation === open?.conversation ? wishes.wish : FIRST_WISH;
  const { stored, trouble, retry } = useDossier(tab, agent, viewer);
  const { reading, standing, thought } = useThought(stored, wish);
  const replies = useReplies(open, thought, (change) =>
    setWishes({ conversation: open?.conversation, wish: change(wish) }),
  );
  const insertion = useInsertion(
    { tabId, conversation: open?.conversation, document: open?.document },
    replies.draftId,
    replies.replies?.text ?? '',
    stored?.dossier.interactions.findLast((one) => one.conversation === open?.conversation && one.fromDraft)?.fromDraft,
  );
  const override = useOverride(
    { conversation: open?.conversation, draftId: replies.draftId, agent: agent?.name },
    replies.replies,
    insertion.insert,
  );
  const effort = useEffort(open, stored?.guidance?.version ?? 0);
  const offers = useEffortOffers(stored?.dossier, reading, effort.logged?.rater === 'customer');
  const next = useNextIssue(reading, stored?.guidance);
  const sites = useSites();
  const demo = useDemo();
  const shortcuts = useShortcuts();
  const due = useDue();
  const pointing = usePointing(tabId);
  const reasons = useReasonList(stored?.guidance);
  usePanelWindow(windowId, replies.next);
  const announcement = useAnnouncement(insertion.status.state, effort.logged, t);
  const actions: PanelActions = {
    allow: sites.allow,
    reread: () => void (tabId !== undefined && send('conversation:reread', { tabId })),
    showWhere: pointing.start,
    point: pointing.wish,
    choose: (identifier, person) => choose(open, identifier, person),
    asPage: () => void (open && send('conversation:choose', { tabId: open.tabId, conversation: open.conversation })),
    correctFeeling: (label) => void (open && correctFeeling(open, label)),
    correctReasons: (ids) => void (open && correctReasons(open, ids)),
    choosePersona: (persona) => void (open && choosePersona(open, persona)),
    edit: replies.edit,
    next: replies.next,
    adjust: replies.adjust,
    repair: replies.repair,
    rewrite: replies.rewrite,
    insert: insertion.insert,
    insertAnyway: override.insertAnyway,
    giveOverrideWhy: override.giveWhy,
    undoInsert: insertion.undo,
    copy: insertion.copy,
    rate: effort.rate,
    score: effort.score,
    confirmSaid: () => offers.said && effort.confirmSaid(offers.said.score),
    addToDraft: (paragraph) => replies.replies && replies.edit(beforeSignOff(replies.replies.text, paragraph)),
    undoScore: effort.undo,
    giveReason: effort.giveReason,
    saveCustomer: (keys) => import('./customer-data').then((out) => out.saveCustomer(keys)),
    eraseCustomer: (keys) => import('./customer-data').then((out) => out.eraseOpenCustomer(keys)),
    listScores: effort.list,
    exportScores: effort.exportCsv,
    pause: sites.pause,
    switchSite: sites.switchSite,
    switchOwnData: sites.switchOwnData,
    revokeSite: sites.revoke,
    setAppearance: onAppearance,
    openOptions: () => void browser.runtime.openOptionsPage(),
    keepExample: (given) => void (stored && keepExample(stored.dossier, given)),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#practice') }),
    showWelcome: (shown) => {
      setWelcome(shown);
      if (!shown) setOnboarded(true);
    },
    loadDemo: demo.load,
    removeDemo: demo.remove,
    retryStore: retry,
  };
  return (
    <PanelView
      tab={isOnboarded === undefined ? undefined : tab}
      accessDenied={sites.denied}
      pointing={pointing.pointing}
      trouble={trouble}
      welcome={welcome || isOnboarded === false}
      demo={demo.demo}
      work={
        stored && {
          dossier: stored.dossier,
          total: stored.total,
          reading,
          standing,
          correctedFeeling: stored.correctedFeeling,
          reasonsChosen: stored.correctedReasons !== undefined,
          ...reasons,
          replies: replies.replies,
          offers: thought && stored.guidance && (
            <Suspense>
              <OffersHere thought={thought} />
            </Suspense>
          ),
          next,
        }
      }
      insertion={insertion.status}
      override={override.given?.draftId === insertion.of ? override.given : undefined}
      effort={{
        rater: effort.rater,
        measure: effort.measure,
        logged: effort.logged,
        armed: effort.armed,
        ...offers,
      }}
      scores={effort.scores}
      due={due}
      viewer={viewer}
      sites={sites.sites}
      paused={sites.isPaused}
      appearance={appearance}
      shortcuts={shortcuts}
      announcement={announcement}
      news={
        <Suspense>
          <GuidanceNews inForce={stored?.guidance?.version ?? 0} />
        </Suspense>
      }
      ruleName={ruleName}
      actions={actions}
    />
  );
}

function choose(open: OpenConversation | undefined, identifier: Identifier, person?: string): boolean {
  const key = identifierKey(identifier);
  if (!open || !key) return false;
  void send('conversation:choose', { tabId: open.tabId, conversation: open.conversation, identifier: key, person });
  return true;
}

async function keepExample(
  { current, interactions }: Dossier,
  given: Pick<Example, 'must' | 'does' | 'what'>,
): Promise<void> {
  const until = interactions.findLast((one) => one.conversation === current && one.direction === 'inbound')?.id;
  const { putExample } = await import('../../lib/db/examples');
  if (until) await putExample({ ...given, id: crypto.randomUUID(), conversation: current, until });
}

// Rules are named by their ids, which leads choose as words.
function ruleName(id: string): string {
  return id.replaceAll(/[-_]/g, ' ');
}

/** Tells the worker that this window's panel is open, and listens for the commands that the panel carries out itself. */
function usePanelWindow(windowId: number | undefined, onNext: () => void): void {
  useEffect(() => {
    if (windowId === undefined) return undefined;
    void openPanels.getValue().then((windows) => openPanels.setValue([...new Set([...windows, windowId])]));
    const leave = () =>
      void openPanels.getValue().then((windows) => openPanels.setValue(windows.filter((one) => one !== windowId)));
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [windowId]);
  useEffect(() => (windowId === undefined ? undefined : watchPanelCommand(windowId, onNext)), [windowId, onNext]);
}

function useAnnouncement(
  state: string,
  logged: LoggedEffort | undefined,
  t: ReturnType<typeof useSpeech>['t'],
): { text: string } | undefined {
  const score = logged?.score;
  const said = logged?.rater === 'customer';
  const measure = logged?.measure ?? 'CES 2.0';
  return useMemo(() => {
    if (state === 'inserted') return { text: t('reply.inserted') };
    return score === undefined
      ? undefined
      : { text: sayMeasure(t, measure, said ? 'loggedSaid' : 'logged', { score }) };
  }, [state, score, said, measure, t]);
}
